package danqing.engine.contour.plant;

/**
 * Trunk or branch of a tree.
 *
 * @param path  from where it leaves its parent to its end
 * @param w0    width there
 * @param w1    width at the end
 * @param level 0 trunk, 1 bough, 2 branch, 3 twig
 * @param front before the trunk rather than behind it
 * @param tone  share of the tree's ink: back boughs are paler
 */
record Bough(double[][] path, double w0, double w1, int level, boolean front, double tone) {
    double[] end() {
        return path[path.length - 1];
    }

    /** Direction at the end: 0 right, π/2 up. */
    double heading() {
        return Shapes.heading(path, path.length - 1);
    }
}
