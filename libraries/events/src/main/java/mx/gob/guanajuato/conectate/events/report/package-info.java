/** What metrics-service says of the reports that it sends by itself. */
package mx.gob.guanajuato.conectate.events.report;
