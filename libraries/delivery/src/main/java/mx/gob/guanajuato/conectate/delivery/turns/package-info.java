/**
 * Who goes next: messages that are due and have their recipient's turn wait here, by number and priority, for a permit
 * and for the moment that comes with it. What may not go for long is set aside and takes nobody's room.
 */
package mx.gob.guanajuato.conectate.delivery.turns;
