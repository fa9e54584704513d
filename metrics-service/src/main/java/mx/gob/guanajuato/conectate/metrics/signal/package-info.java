/**
 * Early signal: municipalities and topics that are asked about more today than their own last four weeks lead one to
 * expect. In: interactions by municipality and topic, day by day; out: {@code GET /api/early-signal}, with the method. docs/figures.md
 * tells it in full.
 */
package mx.gob.guanajuato.conectate.metrics.signal;
