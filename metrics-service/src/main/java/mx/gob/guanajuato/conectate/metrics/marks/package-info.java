/**
 * What happened on a day that may explain its figures: figures updated, traffic light changed, content sent. In: topic
 * {@code content-history} and what {@link mx.gob.guanajuato.conectate.metrics.broadcasts} knows; out: {@code GET
 * /api/marks}.
 */
package mx.gob.guanajuato.conectate.metrics.marks;
