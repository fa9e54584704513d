/**
 * Sends the report of each month: to a folder, by e-mail, or both. In: {@link
 * mx.gob.guanajuato.conectate.metrics.report}, the clock, and the topic {@code monthly-reports}, which says what was sent;
 * out: the PDF and the XLSX, and a record when they are out.
 *
 * <p>Guarantee: however many instances there are, and whatever restarts, one of them sends a month's report, also late. Only
 * one that dies between the server's "taken" and its own record leaves a report to be sent again, under the same Message-ID.
 */
package mx.gob.guanajuato.conectate.metrics.monthly;
