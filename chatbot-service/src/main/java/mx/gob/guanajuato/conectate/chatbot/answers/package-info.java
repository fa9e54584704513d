/**
 * The transform from {@code citizen-intents} to {@code outbound.answers}: each intent to the messages that answer it. All
 * words come from the content; here they are only put together with figures, hospitals and dates, in es-MX. The id of
 * each message is derived from the citizen's, so that an answer made twice is recognised.
 */
package mx.gob.guanajuato.conectate.chatbot.answers;
