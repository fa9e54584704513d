/**
 * What staff teach the bot: what was not understood, grouped by likeness; the sentences that are learned from; training, one at a
 * time, beside the running service; what a new model reads in another way before it is in use. In: utterances and the sentences of
 * the content; out: a model that is offered to every instance. The commands ({@code ./conectate intents}) use the same.
 */
package mx.gob.guanajuato.conectate.chatbot.teaching;
