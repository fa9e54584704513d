/**
 * What became of a broadcast: so far, how many messages were handed over for sending. Each partition of the {@link
 * mx.gob.guanajuato.conectate.broadcast.feed feed} tells how far it is, the API reads it. Lies in memory only and is told
 * again from the feed's own positions after a restart; it counts what is handed over, not what was accepted or read.
 */
package mx.gob.guanajuato.conectate.broadcast.funnel;
