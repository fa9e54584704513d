/**
 * The way to Kafka, the same for every service: clients that wait no longer than the webhook may, topics that are there
 * before the first record, and a readiness that tells when the broker is away.
 */
package mx.gob.guanajuato.conectate.operations.kafka;
