/**
 * The pages of what stands in tables: hospitals, support programmes, telephone numbers. One list and one form serve them all; a
 * {@code CardKind} says which fields one has, what is wrong with them and how a citizen asks for it.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.cards;
