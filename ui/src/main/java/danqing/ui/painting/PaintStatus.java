package danqing.ui.painting;

/** Told how far a painting is; on the window's thread. */
@FunctionalInterface
interface PaintStatus {
    /** What is being done. */
    enum Phase { LAYOUT, CONTOUR, DETAIL }

    /** @param share done of this phase, 0…1 */
    void stage(Phase phase, double share);
}
