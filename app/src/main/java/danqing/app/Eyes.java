package danqing.app;

import danqing.engine.library.Eye;

/** The reading models for the gallery, opened when first needed. */
final class Eyes implements AutoCloseable {
    /** What looks at pictures; null when the reading models are not installed. */
    Eye eye() {
        return null;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
