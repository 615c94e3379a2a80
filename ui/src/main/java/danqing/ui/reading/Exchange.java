package danqing.ui.reading;

import danqing.engine.see.Answer;
import danqing.ui.canvas.Frame;

/**
 * A question about the picture and what was answered.
 *
 * @param heat the picture, lit where the question made the models look
 */
public record Exchange(String question, Answer answer, Frame heat) {}
