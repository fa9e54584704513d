/**
 * The page of results that people read daily. In: the reports of the other packages, for one period, and today; out: {@code
 * GET /resultados} with every figure as text, every chart with its table, and each table as a file, {@code
 * /resultados/archivos/…}. Works without script, which only draws lines over days and keeps today current.
 *
 * <p>Guarantee: nothing is shown here that a report hides, nor can it be had by subtracting one part of the page from another.
 */
package mx.gob.guanajuato.conectate.metrics.dashboard;
