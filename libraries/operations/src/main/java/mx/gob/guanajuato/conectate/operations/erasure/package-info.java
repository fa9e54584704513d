/**
 * Which citizens had their data erased, known to every service before it does anything: in memory, from topic {@code
 * erasures}, by a digest that only the holder of the key can make of a number. Whoever keys something by citizen asks {@link
 * mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens} before it keeps or sends what an older message led to, so
 * that nothing comes back by a replay, a rebuild or a late record.
 */
package mx.gob.guanajuato.conectate.operations.erasure;
