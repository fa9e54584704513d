/**
 * The whole of Conéctate on one machine: {@link mx.gob.guanajuato.conectate.localstack.LocalStack} starts a real Kafka,
 * a real Redis, the WhatsApp simulator and the services, or any of them, and hands them to a test or to the command
 * {@code ./conectate demo}. Each part is a process of its own, so that a test can kill it; whatever dies is started
 * again, and nothing outlives the program that started it.
 */
package mx.gob.guanajuato.conectate.localstack;
