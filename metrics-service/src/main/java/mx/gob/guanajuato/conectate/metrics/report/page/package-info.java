/**
 * The report of a period as a page, {@code /resultados/informe}, with links to its PDF and files. In: the one computation;
 * out: the sheet that the government prints, and how its monthly sending stands.
 */
package mx.gob.guanajuato.conectate.metrics.report.page;
