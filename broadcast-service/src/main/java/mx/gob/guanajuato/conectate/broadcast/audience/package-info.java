/**
 * Who the subscribers are, held whole in memory by every instance. In: topic {@code subscribers}; out: how many people an
 * audience has, at once and whichever instance is asked, and whether a citizen has left, which is asked before each message
 * goes out. Who gets a broadcast is decided in the feed, from the subscriptions' own partitions.
 */
package mx.gob.guanajuato.conectate.broadcast.audience;
