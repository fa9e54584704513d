/**
 * Interactions per calendar day of Guanajuato. In: topic {@code interactions}; out: {@code GET
 * /api/interactions/daily}, total and average over a period, both ends included.
 *
 * <p>Guarantee: each record of the topic is counted once, whatever is killed or emptied meanwhile. A citizen's message
 * that stood there in two records would count twice: that each leads to one is the promise of the conversation, which
 * writes the topic in transactions.
 */
package mx.gob.guanajuato.conectate.metrics.interactions;
