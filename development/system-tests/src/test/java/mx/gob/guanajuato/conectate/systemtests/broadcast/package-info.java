/** Who joined gets what is sent at a moment, once; who left or came later gets nothing. */
package mx.gob.guanajuato.conectate.systemtests.broadcast;
