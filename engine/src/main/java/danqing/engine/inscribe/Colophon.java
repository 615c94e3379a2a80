package danqing.engine.inscribe;

import danqing.engine.job.BadInput;
import java.nio.file.Path;

/**
 * What is to be written and stamped on a finished painting (题款、钤印).
 *
 * @param verse     whether the poem is written on it, with a leading seal
 * @param signature the name signed after it (名款), at most twelve characters; null = none
 * @param seal      one to four characters of the name seal; null = {@value #SEAL} when the verse is written
 * @param font      a font file to write with; null = one found on this machine
 * @param writing   the face it was written with before and has to be repeated with; null = choose one
 * @param carving   likewise, of the seals
 */
public record Colophon(boolean verse, String signature, String seal, Path font, Face writing, Face carving) {
    /**
     * A face as it is recorded.
     *
     * @param family name
     * @param weight 100…900
     * @param sha256 of the file
     */
    public record Face(String family, int weight, String sha256) {
        /** Of a font file. */
        public static Face of(FontFile f) {
            return f == null ? null : new Face(f.family(), f.weight(), f.sha256());
        }
    }

    /** The studio's own seal. */
    public static final String SEAL = "丹青";
    private static final int LONGEST_SIGNATURE = 12;

    /** @throws BadInput when a seal or a signature cannot be carved or written */
    public Colophon {
        signature = signature == null || signature.isBlank() ? null : signature.strip();
        if (seal != null) {
            seal = seal.strip();
            long n = seal.codePoints().count();
            if (n < 1 || n > 4 || !seal.codePoints().allMatch(Character::isIdeographic)) {
                throw new BadInput("刻不了印文“" + seal + "”：请给一到四个汉字，例如 --seal 丹青。");
            }
        }
        if (signature != null && (signature.codePointCount(0, signature.length()) > LONGEST_SIGNATURE
                || !signature.codePoints().allMatch(Character::isIdeographic))) {
            throw new BadInput("落款“" + signature + "”写不了：请给一到" + LONGEST_SIGNATURE + "个汉字。");
        }
    }

    /** A wish without a past. */
    public Colophon(boolean verse, String signature, String seal, Path font) {
        this(verse, signature, seal, font, null, null);
    }

    /** The same, with the font to be found in that file. */
    public Colophon font(Path file) {
        return new Colophon(verse, signature, seal, file, writing, carving);
    }

    /** Whether there is nothing to do. */
    public boolean none() {
        return !verse && signature == null && seal == null;
    }

    /** The characters of the name seal. */
    String name() {
        return seal == null ? SEAL : seal;
    }
}
