/**
 * The trained model: labelled words in, a linear model with calibrated probabilities out, its file and its version. The
 * same examples in any order make the same bytes. Nothing here knows what an intent means, except that one of them may
 * be the class of what is out of scope, and that one must not be missed.
 */
package mx.gob.guanajuato.conectate.language.model;
