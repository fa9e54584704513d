/**
 * What a citizen's text asks for: text and session in, intents and places out. Pure: does no I/O and knows no answers.
 * First the exact forms: a menu number, a keyword, a municipality by any of its names. Beneath them the trained model of the
 * library {@code language}, which puts distress before everything and asks below its threshold instead of guessing.
 */
package mx.gob.guanajuato.conectate.chatbot.understanding;
