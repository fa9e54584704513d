/**
 * The kinds of cards: hospitals, support programmes, telephone numbers. Each says which fields it has, what is wrong with what was
 * typed, and how a citizen asks for it.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;
