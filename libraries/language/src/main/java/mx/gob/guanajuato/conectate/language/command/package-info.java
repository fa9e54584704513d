/**
 * The command line behind {@code ./conectate intents}: train, evaluate, benchmark, classify. Bad input ends with one line
 * that names file, line and reason, and status 1. A service runs it as a process that ends with it.
 */
package mx.gob.guanajuato.conectate.language.command;
