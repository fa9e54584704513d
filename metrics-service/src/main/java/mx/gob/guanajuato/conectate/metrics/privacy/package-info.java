/**
 * Keeps small groups out of sight. In: numbers and who stands behind each; out: which of them may not be shown so that
 * none of fewer than {@value mx.gob.guanajuato.conectate.metrics.privacy.Group#ENOUGH} people is, nor can be had by
 * subtracting those that are shown from their total.
 */
package mx.gob.guanajuato.conectate.metrics.privacy;
