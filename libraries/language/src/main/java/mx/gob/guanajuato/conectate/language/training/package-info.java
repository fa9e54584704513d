/**
 * How models are made: labelled sentences in, weights and a calibration out. The same examples in any order make the same
 * bytes. One intent must not be missed and costs more; what is out of scope is a class of its own.
 */
package mx.gob.guanajuato.conectate.language.training;
