/**
 * The record of every message that the simulator accepted, in order: the judge of all tests. A message that was sent
 * twice stands here twice, however its calls were answered. Read at {@code /simulator/accepted}; bounded, the oldest are
 * let go first, and how many were let go is always said.
 */
package mx.gob.guanajuato.conectate.simulator.accepted;
