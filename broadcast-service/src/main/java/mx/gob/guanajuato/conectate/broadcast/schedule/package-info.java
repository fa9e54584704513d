/**
 * When what is sent. {@code POST /api/broadcasts} writes a broadcast to the topic {@code broadcasts} (key: its id) and
 * answers once it is there for good; a cancel is one more record. Every instance reads the whole topic into its {@link
 * mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog catalog}, which API and feed look at. A request that is
 * repeated with the same Idempotency-Key makes no second broadcast, whichever instance it reaches and whatever was killed
 * in between.
 */
package mx.gob.guanajuato.conectate.broadcast.schedule;
