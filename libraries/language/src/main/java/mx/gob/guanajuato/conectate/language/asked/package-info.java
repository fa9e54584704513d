/**
 * Which of the places that a message names it asks about. Places are found by {@code places}; the words that tell what is
 * asked from what is only told are in {@code asked.txt}.
 */
package mx.gob.guanajuato.conectate.language.asked;
