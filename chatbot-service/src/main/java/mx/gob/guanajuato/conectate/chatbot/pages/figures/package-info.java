/**
 * The sheet of figures. In: what somebody typed into it; out: what would change, what has to be confirmed, what somebody else
 * changed meanwhile, the history of a day and the way back.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.figures;
