/**
 * Files that were uploaded, by us or by a citizen: kept on disk in bounded number and size, found by Meta-like ids,
 * downloadable at addresses that are signed and end after five minutes.
 */
package mx.gob.guanajuato.conectate.simulator.media;
