/**
 * From the form that Meta gave a message to what it says: words, a tap, a place, something that we do not read, nothing that
 * waits for an answer. One message in, one {@link mx.gob.guanajuato.conectate.chatbot.hearing.Said} out; what it asks for is
 * decided elsewhere.
 */
package mx.gob.guanajuato.conectate.chatbot.hearing;
