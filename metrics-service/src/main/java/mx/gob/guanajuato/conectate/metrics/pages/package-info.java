/**
 * What the pages of results share: the period that somebody chose, and how figures are written. In: the address of a page;
 * out: a {@link mx.gob.guanajuato.conectate.metrics.period.Period}, or the usual one and what is wrong with the one asked
 * for, in Spanish beside its field.
 */
package mx.gob.guanajuato.conectate.metrics.pages;
