/**
 * Many pictures at once: captions of folders with progress, cancel and resume, written as JSON, CSV, XMP beside the pictures, or into the metadata of
 * copies. The pictures themselves are never touched.
 */
package danqing.engine.batch;
