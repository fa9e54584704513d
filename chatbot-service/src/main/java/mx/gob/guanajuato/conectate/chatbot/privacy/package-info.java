/** From a citizen's key to the pseudonym that is counted: the only place where the two meet. */
package mx.gob.guanajuato.conectate.chatbot.privacy;
