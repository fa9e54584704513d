/**
 * Counts what happened: totals per day now, more figures in packages of their own beside {@link
 * mx.gob.guanajuato.conectate.metrics.interactions}. In: topics without anything that tells who; out: figures for analysts,
 * each with its definition and with whether it is complete. Decides nothing that another service acts on.
 */
package mx.gob.guanajuato.conectate.metrics;
