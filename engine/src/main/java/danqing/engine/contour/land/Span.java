package danqing.engine.contour.land;

import danqing.engine.contour.motif.Subject;

/** How wide a plane really is: where its box reaches an edge of the page, it runs off the page. */
final class Span {
    private Span() {}

    static boolean opensLeft(Subject s) {
        return s.x() <= s.pageWidth() * .03;
    }

    static boolean opensRight(Subject s) {
        return s.x() + s.w() >= s.pageWidth() * .97;
    }

    static double left(Subject s) {
        return opensLeft(s) ? Math.min(s.x(), -s.pageWidth() * .04) : s.x();
    }

    static double right(Subject s) {
        return opensRight(s) ? Math.max(s.x() + s.w(), s.pageWidth() * 1.04) : s.x() + s.w();
    }

    static boolean opensBottom(Subject s) {
        return s.foot() >= s.pageHeight() * .97;
    }

    static double bottom(Subject s) {
        return opensBottom(s) ? Math.max(s.foot(), s.pageHeight() * 1.04) : s.foot();
    }
}
