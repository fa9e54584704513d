/**
 * What stands behind a button or a row: the question that a tap asks, written into the id that Meta gives back. Answers
 * write it, the conversation reads it; an id of an older version, or of somebody else, is none.
 */
package mx.gob.guanajuato.conectate.chatbot.choices;
