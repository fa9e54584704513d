/**
 * How interactions are counted. In: topic {@code interactions}; out: pages in Redis, which {@link
 * mx.gob.guanajuato.conectate.metrics.counting.CountReader} reads. A page holds what one partition's records come to on one
 * day, or in one month where a period is summed from few pages: sums by outcome, hour, way of understanding and number,
 * latencies, people, municipality and topic, and the ids that were counted. The topic is keyed by pseudonym, so nobody is
 * in two partitions, and numbers of different people add up.
 *
 * <p>Guarantee: each interaction counts once, on the day on which it was sent, whatever is killed, emptied, moved or
 * written twice meanwhile; a pseudonym leaves this package only as part of a number.
 */
package mx.gob.guanajuato.conectate.metrics.counting;
