/**
 * How a whole broadcast goes out of broadcast-service as it is served: from the click to the last subscriber, by feed, sender
 * and funnel, on a real Kafka and a real Redis against the simulator; and how long an audience takes to be counted. Each run
 * has a stack of its own, one after the other.
 */
package mx.gob.guanajuato.conectate.benchmarks.broadcast;
