/**
 * What a citizen's text asks for: text and session in, intents and places out. Pure: does no I/O and knows no answers.
 * For now it reads exact forms only: a menu number, a keyword, a municipality by any of its names, in any case and with
 * or without accents. A trained model takes its place beneath them behind {@link
 * mx.gob.guanajuato.conectate.chatbot.understanding.UnderstandingModel}.
 */
package mx.gob.guanajuato.conectate.chatbot.understanding;
