/**
 * Spans of time that somebody asks about. A day is a calendar day of Guanajuato (America/Mexico_City), and a period holds
 * both of its ends. What is no period is answered with 400, the field and the reason.
 */
package mx.gob.guanajuato.conectate.metrics.period;
