/** Breaks rules of the architecture on purpose; see {@code BrokenOnPurposeTest}. */
package mx.gob.guanajuato.conectate.metrics.broken;
