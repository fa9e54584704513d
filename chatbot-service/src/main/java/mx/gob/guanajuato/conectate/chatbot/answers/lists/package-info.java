/**
 * Answers that are a list: topics to tap, telephone numbers to call. A list longer than Meta allows goes on behind its
 * last row.
 */
package mx.gob.guanajuato.conectate.chatbot.answers.lists;
