/**
 * Token-by-token decoding for every task of the decoder-only transformer: key/value cache, nucleus sampling, beam search, and grammars that say which
 * token may come next. It knows no vocabulary and no task.
 */
package danqing.engine.decode;
