/**
 * How far one message is, and what the delivery-log tells of it. Values only: in come records of the log, out go the
 * state that they mean and the events that lead to the next one.
 */
package mx.gob.guanajuato.conectate.delivery.progress;
