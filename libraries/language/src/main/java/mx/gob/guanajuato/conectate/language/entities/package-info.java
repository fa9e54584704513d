/**
 * What else a message says besides its intent and place: the day that it asks about, a line of business, an age. Words come
 * in as {@link mx.gob.guanajuato.conectate.language.text.Words}, today from the caller; the first that is named counts.
 */
package mx.gob.guanajuato.conectate.language.entities;
