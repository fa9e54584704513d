/**
 * The command line behind {@code ./conectate intents}: train, evaluate, benchmark, classify. Bad input ends with one line
 * that names file, line and reason, and status 1.
 */
package mx.gob.guanajuato.conectate.language.command;
