/**
 * Meta's limits, enforced on demand: a send call above the rate of its number, or above what one citizen may get, is
 * refused as Meta refuses it (130429, 131056). Which ones are enforced, the fault plan says.
 */
package mx.gob.guanajuato.conectate.simulator.limits;
