/**
 * The chatbot: citizens ask on either number, it answers from the number that was asked. A message comes in by {@link
 * mx.gob.guanajuato.conectate.chatbot.webhook}, becomes a turn in {@link
 * mx.gob.guanajuato.conectate.chatbot.conversation} and messages in {@link
 * mx.gob.guanajuato.conectate.chatbot.answers}, and goes out by the library {@code delivery}.
 */
package mx.gob.guanajuato.conectate.chatbot;
