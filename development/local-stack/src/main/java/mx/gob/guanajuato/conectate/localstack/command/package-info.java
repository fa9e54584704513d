/**
 * What an operator types: {@code ./conectate demo}, {@code ps}, {@code reset}. The script of that name checks the
 * machine, builds what is not built, and comes here. Everything that goes wrong is told in one line on standard error,
 * with a status other than zero.
 */
package mx.gob.guanajuato.conectate.localstack.command;
