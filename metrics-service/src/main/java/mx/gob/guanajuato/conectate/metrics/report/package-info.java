/**
 * The report of a period, as the government prints it: "Resumen global", daily average, total, people, contents sent. In:
 * what was counted; out: {@code GET /api/period-report} as JSON, CSV, XLSX and PDF. All four are one computation, and bear
 * its number: the same figures, the same number.
 */
package mx.gob.guanajuato.conectate.metrics.report;
