/**
 * Processes of our own: each is started, watched until it is ready, started again when it dies, and stopped. What runs
 * is recorded in the state folder by process id and start time, so that another program can list it and the next start
 * can end what a killed supervisor left behind; a process of somebody else that got the same id is never touched.
 * Knows nothing of what the processes are: Kafka, Redis and the services come in as a {@link
 * mx.gob.guanajuato.conectate.localstack.processes.Launch}.
 */
package mx.gob.guanajuato.conectate.localstack.processes;
