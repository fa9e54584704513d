/** What else a message says besides its intent and place: the day that it asks about, a line of business, an age. */
package mx.gob.guanajuato.conectate.language.entities;
