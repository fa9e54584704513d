/** The shortest way through the whole system; it runs first, and if it fails nothing else needs looking at. */
package mx.gob.guanajuato.conectate.systemtests.walk;
