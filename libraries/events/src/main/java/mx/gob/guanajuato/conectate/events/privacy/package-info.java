/** What was done to a citizen's data at the citizen's wish, told without the number. */
package mx.gob.guanajuato.conectate.events.privacy;
