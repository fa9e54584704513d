/**
 * What one sender holds of a partition in memory: each message's {@link
 * mx.gob.guanajuato.conectate.delivery.progress.Progress}, the lane of each recipient, and the ledger that tells how far
 * the offset may be committed. To one recipient in order, one call at a time; recipients do not wait for each other.
 * Nothing here knows Kafka, HTTP or threads: one thread owns all of it.
 */
package mx.gob.guanajuato.conectate.delivery.queue;
