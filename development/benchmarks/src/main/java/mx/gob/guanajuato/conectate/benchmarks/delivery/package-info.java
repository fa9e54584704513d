/**
 * How fast a broadcast goes out: the sender as it is served, on a real Kafka and a real Redis against the simulator, and a
 * bare HTTP client that posts the same bodies to the same simulator. Each run has a stack of its own, one after the other.
 */
package mx.gob.guanajuato.conectate.benchmarks.delivery;
