/**
 * What citizens and staff are promised while processes die: every message is answered and counted once, nobody gets a
 * broadcast twice, and the next question has its answer within seconds. The judge is what the simulator accepted.
 */
package mx.gob.guanajuato.conectate.systemtests.faults;
