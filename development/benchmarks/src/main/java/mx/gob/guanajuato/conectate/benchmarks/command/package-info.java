/** {@code ./conectate benchmark}: runs comparisons, one after another, and prints their tables. It asserts nothing. */
package mx.gob.guanajuato.conectate.benchmarks.command;
