/**
 * When what is sent, and what becomes of it. {@code /api/broadcasts} writes, sends, pauses, resumes, cancels and repeats a
 * broadcast; each change is one revision on the topic {@code broadcasts}, with its entry in the audit. {@link
 * mx.gob.guanajuato.conectate.broadcast.schedule.KeepingTime} starts each at its moment, once, whichever instances there
 * are, holds what an outage made late, and tells the end. A request that is repeated with the same Idempotency-Key makes no
 * second broadcast, whichever instance it reaches and whatever was killed in between.
 */
package mx.gob.guanajuato.conectate.broadcast.schedule;
