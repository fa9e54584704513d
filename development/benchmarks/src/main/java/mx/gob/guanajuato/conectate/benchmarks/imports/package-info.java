/**
 * How long a whole-country file of cases takes to count, beside what it takes to unpack it and count its lines, and whether
 * what comes out is what an independent count in awk says.
 */
package mx.gob.guanajuato.conectate.benchmarks.imports;
