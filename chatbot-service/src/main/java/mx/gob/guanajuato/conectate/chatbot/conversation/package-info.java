/**
 * The transform from {@code whatsapp.inbound} to {@code citizen-intents} and {@code interactions}: one turn for each
 * wamid, however often and whenever within eight days it is delivered. Session, the wamids already seen, outputs and
 * offset are one transaction. What one message means is decided in {@link
 * mx.gob.guanajuato.conectate.chatbot.conversation.Conversing}, without Kafka.
 */
package mx.gob.guanajuato.conectate.chatbot.conversation;
