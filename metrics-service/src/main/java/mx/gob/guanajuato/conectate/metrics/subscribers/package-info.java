/**
 * How many people were subscribed to Conéctate. In: topic {@code subscribers}, which tells each one's present stay and those
 * that are over, held whole in memory without any number; out: {@code GET /api/subscribers} and the figure of the period
 * report. A subscriber is whoever was subscribed at any moment of a period; the chatbot's people, who write, are counted
 * elsewhere.
 */
package mx.gob.guanajuato.conectate.metrics.subscribers;
