/**
 * How fast a number may send: a permit for each call, given or not, never waited for. In this form each instance has its
 * own count; the limits that all instances share (rate of the number, pair rate, unique recipients in 24 hours) take
 * their place behind {@link mx.gob.guanajuato.conectate.delivery.limits.SendPermits}. After a 429 a number slows down
 * and recovers by itself; a number that may not send at all is paused, and one message now and then finds out whether
 * that is over.
 */
package mx.gob.guanajuato.conectate.delivery.limits;
