/**
 * The trained model as it is asked: a message in, a linear model with calibrated probabilities out, its file and its
 * version. Nothing here knows what an intent means, except that one of them may be the class of what is out of scope.
 */
package mx.gob.guanajuato.conectate.language.model;
