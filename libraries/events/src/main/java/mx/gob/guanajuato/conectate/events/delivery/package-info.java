/** What has to reach a citizen, and the log of what was tried: the two sides of the delivery protocol. */
package mx.gob.guanajuato.conectate.events.delivery;
