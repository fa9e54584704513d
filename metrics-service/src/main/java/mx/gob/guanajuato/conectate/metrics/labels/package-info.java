/** What codes are called in Spanish: topics and municipalities, as figures show them. */
package mx.gob.guanajuato.conectate.metrics.labels;
