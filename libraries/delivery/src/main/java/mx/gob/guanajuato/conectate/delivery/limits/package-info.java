/**
 * How fast we may send. Every call has a moment of its own, which one script in Redis grants for all instances: by the
 * rate of the number (in and out together), the quota of the citizen, and the citizens that the portfolio may reach in
 * 24 hours; answers before alerts, alerts before contents. Moments lie a little ahead, so that the call is announced by
 * then and nobody has to be told to wait. After a 429 a number slows down and recovers by itself; a number that may not
 * send at all is paused, and one message now and then finds out whether that is over. Redis holds digests, no numbers of
 * citizens.
 */
package mx.gob.guanajuato.conectate.delivery.limits;
