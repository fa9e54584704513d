/** Who of the staff may use the console, and what each of them did in it. Nothing here tells of a citizen. */
package mx.gob.guanajuato.conectate.events.staff;
