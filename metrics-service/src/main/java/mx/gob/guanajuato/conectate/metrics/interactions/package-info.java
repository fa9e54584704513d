/**
 * Interactions of a period: by day, by hour, by topic and municipality, what was not understood, response times. In: what
 * {@link mx.gob.guanajuato.conectate.metrics.counting} counted; out: {@code GET /api/interactions/…}, as JSON, CSV or
 * XLSX, each figure with its definition, with how complete it is, and beside the period before.
 *
 * <p>Guarantee: by topic and by municipality nothing is shown of fewer than five people, nor can it be had by subtracting
 * within the same answer.
 */
package mx.gob.guanajuato.conectate.metrics.interactions;
