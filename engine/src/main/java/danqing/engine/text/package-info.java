/**
 * The first station of the road: what a person wrote, made ready to be understood. {@link danqing.engine.text.TextReader} normalises it
 * (NFKC, Simplified characters, no control characters), takes weight marks and editors' notes out, and splits it into lines; the result is a
 * {@link danqing.engine.text.Prompt}.
 */
package danqing.engine.text;
