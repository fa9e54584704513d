/**
 * What was published before. In: every revision there ever was; out: the acts of publishing, what two versions differ in, word by
 * word, and the drafts that bring back what was there.
 */
package mx.gob.guanajuato.conectate.chatbot.content.history;
