/** A citizen's data: kept as long as is told, handed over whole, erased for good. */
package mx.gob.guanajuato.conectate.systemtests.privacy;
