/**
 * Answers that tell figures: each with its day, its age, its source, what changed since the day before and the seven days
 * up to it. A day or a place without a published figure is said to be so, and gets the nearest that was published.
 */
package mx.gob.guanajuato.conectate.chatbot.answers.figures;
