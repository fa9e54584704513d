/**
 * End to end over the real processes: Kafka, Redis, the simulator in Meta's place and the three services, each in a
 * process of its own, started once for all tests by {@link mx.gob.guanajuato.conectate.systemtests.WholeSystem} on ports
 * of their own. What tests find out in figures is printed in one table at the end.
 */
package mx.gob.guanajuato.conectate.systemtests;
