/** What this service itself says to citizens, around what staff write: the words of one language, from {@code wording/*.yaml}. */
package mx.gob.guanajuato.conectate.broadcast.wording;
