/**
 * What tests hold in their hands: a citizen's {@link mx.gob.guanajuato.conectate.systemtests.drivers.Phone}, the door that
 * Meta posts to, the two APIs of the staff's programs, and the simulator in Meta's place with its list of what reached
 * citizens. They wait, so that tests never sleep; they know HTTP and nothing of classes, records or keys in Redis.
 */
package mx.gob.guanajuato.conectate.systemtests.drivers;
