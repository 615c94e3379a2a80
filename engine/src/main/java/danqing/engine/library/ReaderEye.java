package danqing.engine.library;

import danqing.engine.job.Cancellation;
import danqing.engine.see.Reader;
import java.awt.image.BufferedImage;
import java.util.List;

/** The reading models as the gallery's eye. */
public record ReaderEye(Reader reader) implements Eye {
    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public int width() {
        return reader.width();
    }

    @Override
    public Seen see(BufferedImage picture, Cancellation cancellation) {
        Reader.Impression i = reader.read(picture, cancellation);
        return new Seen(i.caption().clear() ? i.caption().text() : null, i.vector());
    }

    @Override
    public float[] words(String text) {
        return reader.embed(List.of(text))[0];
    }

    @Override
    public float[] look(BufferedImage picture, Cancellation cancellation) {
        return reader.embed(picture, cancellation);
    }
}
