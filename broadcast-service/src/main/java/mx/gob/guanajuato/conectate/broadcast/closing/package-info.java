/**
 * The last word on a broadcast: how many of its messages ended in which state, written into its record some days after its
 * end, when that stands still. In: what Redis holds of the logs; out: one more revision on {@code broadcasts}, which is kept
 * for good. So its figures outlive the logs that they were read from, and an emptied Redis.
 */
package mx.gob.guanajuato.conectate.broadcast.closing;
