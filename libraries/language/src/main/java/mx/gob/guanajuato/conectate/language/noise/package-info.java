/**
 * The same message written worse, as haste and small keys write it: to train with, and to try readers with. The same seed
 * makes the same slips, so that a model's bytes and a report's figures are the same each time.
 */
package mx.gob.guanajuato.conectate.language.noise;
