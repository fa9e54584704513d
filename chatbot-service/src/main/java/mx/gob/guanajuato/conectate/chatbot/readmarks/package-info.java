/**
 * The two blue ticks and "typing…" while an answer is under way: a courtesy and nothing more. Reads {@code
 * whatsapp.inbound} in a group of its own, calls the Graph API once for a fresh message, and forgets what fails. Has its own
 * thread, its own connections and a bound on both, so that it never delays a conversation.
 */
package mx.gob.guanajuato.conectate.chatbot.readmarks;
