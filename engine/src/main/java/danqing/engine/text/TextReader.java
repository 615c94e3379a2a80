package danqing.engine.text;

import danqing.engine.job.BadInput;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person wrote into a {@link Prompt}: NFKC, Simplified characters, weight marks {@code (月:1.5)} and editors' notes
 * {@code (明年 一作：年年)} taken out, control characters and quotation marks dropped, lines found. Chinese punctuation keeps its own width.
 */
public final class TextReader {
    /** Most characters (code points) that are read. */
    public static final int LONGEST = 4_000;
    /** Greatest weight that a mark may give. */
    public static final double HEAVIEST = 4;

    private static final String KEEP_WIDTH = "，！？；：（）";
    private static final String QUOTES = "《》〈〉「」『』“”‘’\"【】[]{}";
    private static final String LINE_ENDS = "，。！？；、：,.!?;…—\n";
    private static final Pattern WEIGHT = Pattern.compile("[(（]([^()（）:：]{1,60})[:：]\\s*([0-9]{1,6}(?:\\.[0-9]{0,6})?|\\.[0-9]{1,6})\\s*[)）]");
    private static final Pattern NOTE = Pattern.compile("[(（][^()（）]{0,60}(?:一作|亦作|又作|通[:：]|同[:：]|注[:：])[^()（）]{0,60}[)）]");
    private static final Pattern CUT_NOTE = Pattern.compile("[(（][^()（）\\n]{0,8}$|^[^()（）\\n]{0,8}(?:一作|通[:：])[^()（）\\n]{0,12}[)）]");

    private TextReader() {}

    /**
     * @param source any text, at most {@value #LONGEST} characters
     * @return the text ready to be understood; never blank
     * @throws BadInput when the text is empty or blank, too long, broken (lone surrogates), without a single letter, or a weight is over 4
     */
    public static Prompt read(String source) {
        if (source == null || source.isBlank()) {
            throw new BadInput("没有文字可画：请写一句诗或一段描述，例如 孤舟蓑笠翁，独钓寒江雪。");
        }
        checkLength(source.codePointCount(0, source.length()));
        checkSurrogates(source);
        String clean = clean(Simplifier.simplify(normalize(source)));
        clean = CUT_NOTE.matcher(NOTE.matcher(clean).replaceAll("")).replaceAll("");
        checkLength(clean.codePointCount(0, clean.length()));
        if (clean.codePoints().noneMatch(Character::isLetter)) {
            throw new BadInput("这里只有符号，没有文字可画：请写一句诗或一段描述，例如 明月松间照，清泉石上流。");
        }
        return withWeights(source, clean);
    }

    /** Any text in NFKC and Simplified characters, nothing taken out; never refuses. */
    public static String plain(String text) {
        return Simplifier.simplify(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static void checkLength(int length) {
        if (length > LONGEST) {
            throw new BadInput("文字太长：共 " + length + " 字，最多读 " + LONGEST + " 字；请节选最想入画的几句。");
        }
    }

    private static void checkSurrogates(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new BadInput("第 " + (s.codePointCount(0, i) + 1) + " 个字符是残缺的（半个代理对），文字多半在复制时损坏了：请重新输入或重新复制。");
            }
        }
    }

    /** NFKC, except that Chinese punctuation is not narrowed. */
    private static String normalize(String s) {
        StringBuilder out = new StringBuilder(s.length());
        int from = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || KEEP_WIDTH.indexOf(s.charAt(i)) >= 0) {
                out.append(Normalizer.normalize(s.substring(from, i), Normalizer.Form.NFKC));
                if (i < s.length()) {
                    out.append(s.charAt(i));
                }
                from = i + 1;
            }
        }
        return out.toString();
    }

    /** One kind of line end and blank; nothing invisible. */
    private static String clean(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
                case Character.SPACE_SEPARATOR -> out.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> { }
                case Character.CONTROL -> {
                    if (c == '\n' || c == '\r' || c == '\t') {
                        out.append(c == '\t' ? ' ' : '\n');
                    }
                }
                default -> {
                    if (QUOTES.indexOf(c) < 0) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString().strip();
    }

    private static Prompt withWeights(String source, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Prompt.Weight> weights = new ArrayList<>();
        Matcher m = WEIGHT.matcher(marked);
        int from = 0;
        while (m.find()) {
            appendPlain(text, marked, from, m.start());
            double value = Double.parseDouble(m.group(2));
            if (value > HEAVIEST) {
                throw new BadInput("“" + m.group(1) + "”的权重 " + m.group(2) + " 太大：请用 0 到 4 之间的数，1 为寻常，0 为不画。");
            }
            int start = text.length();
            text.append(m.group(1));
            weights.add(new Prompt.Weight(new Span(start, text.length()), value));
            from = m.end();
        }
        appendPlain(text, marked, from, marked.length());
        String result = text.toString();
        return new Prompt(source, result, lines(result), weights);
    }

    private static void appendPlain(StringBuilder text, String marked, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = marked.charAt(i);
            if ("()（）".indexOf(c) < 0) {
                text.append(c);
            }
        }
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || LINE_ENDS.indexOf(text.charAt(i)) >= 0 || blankBetweenHan(text, i)) {
                addLine(lines, text, from, i);
                from = i + 1;
            }
        }
        return lines;
    }

    private static boolean blankBetweenHan(String text, int i) {
        return text.charAt(i) == ' ' && i > 0 && i + 1 < text.length() && (isHan(text.charAt(i - 1)) || isHan(text.charAt(i + 1)));
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    private static void addLine(List<Span> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            lines.add(new Span(start, end));
        }
    }
}
