package danqing.engine.project;

import danqing.engine.layout.Layout;

/**
 * What a project file holds, as it was read.
 *
 * @param text     the words on the sheet; may be empty
 * @param layout   the composition; null = none
 * @param contour  the drawing as SVG; null = none
 * @param painting the PNG with its provenance, whole
 */
public record Project(String text, Layout layout, String contour, byte[] painting) {}
