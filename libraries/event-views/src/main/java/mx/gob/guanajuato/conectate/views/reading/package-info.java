/**
 * Reads a view together with how complete it is. In: keys of a view; out: what they hold at one moment, and the {@link
 * mx.gob.guanajuato.conectate.views.Progress progress} of that same moment. A figure that is said to be complete holds
 * every event that was committed before it was asked for.
 */
package mx.gob.guanajuato.conectate.views.reading;
