/**
 * Counting anew from the start of the log, while the old figures answer. In: {@code POST /api/counts/rebuild}; out: {@code
 * GET /api/counts}, how far it has come. {@code ./conectate metrics rebuild} calls both.
 */
package mx.gob.guanajuato.conectate.metrics.rebuild;
