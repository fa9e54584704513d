/**
 * What staff may write into a topic's texts. In: a title and texts as typed; out: what is wrong with them, in words, before they
 * can reach a citizen. A text may name values, ask whether there is one and go through a list of them, and nothing else.
 */
package mx.gob.guanajuato.conectate.chatbot.content.topics;
