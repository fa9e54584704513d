/**
 * What staff read when something does not work: what happened, what was kept, what to do. In: any problem that a request for
 * a page ends with; out: a page in Spanish instead of problem+json, which stays what {@code /api} answers.
 */
package mx.gob.guanajuato.conectate.console.errors;
