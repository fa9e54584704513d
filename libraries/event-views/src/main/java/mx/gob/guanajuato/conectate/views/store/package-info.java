/**
 * The view as it lies in Redis. In: a batch of changes and the position in the log that it was read from; out: the view's
 * hashes and its positions. Each script is a file named for what it does, and is all or nothing: {@code apply.lua} writes
 * changes and position together, or refuses a writer that read from elsewhere; {@code read.lua} reads figures and
 * positions of one moment.
 */
package mx.gob.guanajuato.conectate.views.store;
