/**
 * The pages that figures are kept in, as they lie in Redis: what one partition's interactions come to on one day, or in one
 * month, in one respect. In: interactions one by one; out: bytes, and the same pages from bytes. Texts where a person may
 * want to look, the format that all Roaring libraries share for people.
 */
package mx.gob.guanajuato.conectate.metrics.counting.pages;
