/**
 * The pages on which staff teach the bot. In: what was not understood, sentences that are typed; out: sentences for the next
 * training, and a model that is published once somebody has seen what it changes.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.teaching;
