/**
 * The pages of a topic. In: its title and texts as typed; out: the answer as a citizen would read it, or what is wrong, before it
 * is in force.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.texts;
