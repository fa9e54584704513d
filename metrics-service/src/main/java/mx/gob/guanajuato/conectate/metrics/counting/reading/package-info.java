/**
 * What counting reads of an interaction's record. In: the bytes of a record; out: the fields that figures need. As written
 * by our own services they are read straight from the bytes, anything else by a JSON parser, with the same outcome.
 */
package mx.gob.guanajuato.conectate.metrics.counting.reading;
