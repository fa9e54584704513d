/**
 * Figures as JSON, CSV and XLSX, whichever the caller asks for: by {@code Accept}, or by {@code ?format=} in a link. In: a
 * report that knows itself as {@link mx.gob.guanajuato.conectate.metrics.export.Sheets}; out: the answer. Text never begins
 * a formula, in whatever program a file is opened.
 */
package mx.gob.guanajuato.conectate.metrics.export;
