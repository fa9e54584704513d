/** The console over the real processes of all three services. */
package mx.gob.guanajuato.conectate.systemtests.console;
