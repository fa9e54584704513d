/**
 * Runs a transform: Kafka to Kafka by Kafka Streams, exactly once. A record, the state that it changed and all that it
 * led to are one transaction; a process that dies in the middle leaves nothing of it behind. State lies in memory and in
 * changelog topics, so that a service that was killed answers again within seconds. Knows nothing of what is
 * transformed.
 */
package mx.gob.guanajuato.conectate.transforms;
