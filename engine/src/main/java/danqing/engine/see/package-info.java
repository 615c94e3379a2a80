/**
 * The other direction: pictures become words. One encoder looks at a picture; a decoder with the picture as its prefix writes a caption or answers a
 * question; a projection of the sentence encoder puts words into the picture's space, for matching and for verse. {@link danqing.engine.see.Reader} is
 * the door.
 */
package danqing.engine.see;
