/**
 * The citizen's side: a phone page in the browser, and the same by API for tests. A citizen writes to one of the two
 * numbers, and the webhook follows; whole crowds of citizens write through {@code /simulator/load}. Raw webhook bodies
 * come in at {@code /simulator/webhooks}, and {@code DELETE /simulator/state} forgets everything.
 */
package mx.gob.guanajuato.conectate.simulator.phone;
