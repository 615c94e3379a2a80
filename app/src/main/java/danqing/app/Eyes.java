package danqing.app;

import danqing.engine.Studio;
import danqing.engine.library.Eye;
import danqing.engine.library.ReaderEye;
import danqing.engine.onnx.Device;
import danqing.engine.see.Reader;

/** The reading models for the commands that use them, closed at their end. */
final class Eyes implements AutoCloseable {
    private final Studio studio;

    /** @param device where they run */
    Eyes(Device device) {
        studio = Studio.open(device, System.err::println);
    }

    /** What looks at pictures for the gallery; null when the reading models are not installed. */
    Eye eye() {
        return studio.reader().map(ReaderEye::new).orElse(null);
    }

    /** @throws danqing.engine.pack.PackProblem when the reading models are not installed */
    Reader reader() {
        return studio.reader().orElseThrow(Reader::missing);
    }

    @Override
    public void close() {
        studio.close();
    }
}
