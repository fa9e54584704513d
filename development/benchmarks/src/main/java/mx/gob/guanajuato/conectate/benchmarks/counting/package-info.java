/**
 * Counting the first period's 814,906 interactions, beside a bare consumer that only reads the same topic in the same run.
 */
package mx.gob.guanajuato.conectate.benchmarks.counting;
