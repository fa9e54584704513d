/**
 * The delivery-log: what was tried is written to it before the call, what became of it after. In and out: topic {@code
 * delivery-log}, key message id, in the partition of the outbound record. Whoever takes over a partition reads from it
 * what has ended, what waits and what is in doubt; where to read from stands in the metadata of the committed offset,
 * so that only what matters is read. A record counts once the broker has acknowledged it on all replicas.
 */
package mx.gob.guanajuato.conectate.delivery.attempts;
