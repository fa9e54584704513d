/**
 * When a published figure is corrected: how many citizens were told another one, and telling those whose customer service window
 * is open, each once. In: the history of contents, {@code outbound.answers} (which says for each answer the revisions that it
 * told, and is kept 8 days) and {@code whatsapp.inbound} of the last 24 hours; out: messages on {@code outbound.answers}. Nothing
 * is kept besides: who was told what is found out when it is asked for, stands in memory while it is counted, and leaves
 * this package as a number only.
 */
package mx.gob.guanajuato.conectate.chatbot.corrections;
