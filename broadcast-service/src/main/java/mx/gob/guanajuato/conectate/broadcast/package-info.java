/**
 * The second number: who joined it, what is sent to them and when. One transform does all that must happen exactly once:
 * it reads {@code citizen-intents}, keeps the {@link mx.gob.guanajuato.conectate.broadcast.subscribers subscribers} and
 * {@link mx.gob.guanajuato.conectate.broadcast.feed feeds} each {@link mx.gob.guanajuato.conectate.broadcast.schedule
 * scheduled} broadcast to each of them once, as messages on {@code outbound.broadcasts}. What leads from there to the
 * citizen is the library {@code delivery}, which never sends again what may have arrived.
 */
package mx.gob.guanajuato.conectate.broadcast;
