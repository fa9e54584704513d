/** The same message written worse, as haste and small keys write it: to train with, and to try readers with. */
package mx.gob.guanajuato.conectate.language.noise;
