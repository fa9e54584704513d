/**
 * Makes of a text what the model reads: English in Spanish, each place as one word, slips corrected. Training and reading
 * pass through the same preparation.
 */
package mx.gob.guanajuato.conectate.language.preparation;
