/** Who joined the second number, what is sent to them, how it goes out and how far it is. */
package mx.gob.guanajuato.conectate.events.broadcast;
