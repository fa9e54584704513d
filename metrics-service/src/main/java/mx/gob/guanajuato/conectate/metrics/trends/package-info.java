/**
 * How often each topic is asked about in the course of a period. In: interactions by topic, day by day or month by month; out:
 * {@code GET /api/interactions/trends}, and the lines beside the topics of the page. Of a topic with so few people at some
 * time that they may not be shown, there is no line at all.
 */
package mx.gob.guanajuato.conectate.metrics.trends;
