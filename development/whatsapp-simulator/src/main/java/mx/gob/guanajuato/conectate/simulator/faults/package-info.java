/**
 * Misbehaviour on demand. A plan is put at {@code /simulator/faults}; from then on each send call and each webhook asks
 * here what is to become of it. Chance is seeded by the plan, so that the same calls in the same order meet the same
 * faults. Without a plan nothing is delayed, lost or refused.
 */
package mx.gob.guanajuato.conectate.simulator.faults;
