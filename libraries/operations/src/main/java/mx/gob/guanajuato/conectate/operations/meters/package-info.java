/**
 * What every service tells operators of what lies around it: whether Kafka answers, how full the brokers' disks are, how
 * far each reader of a topic is behind its end. Looked at every five seconds, by every instance; a question to
 * Prometheus takes the worst of them. Labels name parts of this project, never a citizen.
 */
package mx.gob.guanajuato.conectate.operations.meters;
