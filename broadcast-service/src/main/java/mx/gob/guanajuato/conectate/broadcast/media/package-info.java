/**
 * Files that contents carry: checked when staff give them, kept on Kafka ({@code media}, {@code media-parts}), given to Meta
 * once for each number of ours and again before Meta forgets them. In: bytes; out: the id that a message names. Guarantee:
 * what is kept is what Meta takes, by type, size and codec.
 */
package mx.gob.guanajuato.conectate.broadcast.media;
