/**
 * How every service is run, written once: its {@link mx.gob.guanajuato.conectate.operations.settings settings and
 * secrets}, its {@link mx.gob.guanajuato.conectate.operations.time one clock}, its {@link
 * mx.gob.guanajuato.conectate.operations.kafka way to Kafka} and the {@link
 * mx.gob.guanajuato.conectate.operations.access key that its API asks for}. Knows nothing of what a service does.
 */
package mx.gob.guanajuato.conectate.operations;
