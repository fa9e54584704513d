/** The figures of a day and of a period, as analysts get them. */
package mx.gob.guanajuato.conectate.systemtests.metrics;
