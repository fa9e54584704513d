/** Who joined the second number, and what is sent to them. */
package mx.gob.guanajuato.conectate.events.broadcast;
