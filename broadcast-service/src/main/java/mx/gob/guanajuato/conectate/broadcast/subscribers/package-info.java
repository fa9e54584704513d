/**
 * Who joined. The intents {@code subscribe} and {@code unsubscribe} on {@code citizen-intents}, sent to either of our
 * numbers, change the citizen's subscription; each change goes to {@code subscribers} (key: citizen) with the message
 * that is the proof of consent. The message that was sent last counts, in whatever order and however often they arrive;
 * state, output and position are one transaction. A citizen who has another key now ({@code identity-links}) keeps the
 * subscription, which goes there by way of {@code subscriber-moves}. What Meta says of the messages that were sent to them
 * tells who cannot be {@link mx.gob.guanajuato.conectate.broadcast.setaside reached}. Also answers how many there are.
 */
package mx.gob.guanajuato.conectate.broadcast.subscribers;
