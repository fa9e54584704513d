/**
 * Reports as the page lays them out: rows with bars, hours by days of the week, the map. In: reports; out: what a template
 * writes without reckoning. Drawn on the server, in SVG without styles of its own, so that it needs no script.
 */
package mx.gob.guanajuato.conectate.metrics.dashboard.tables;
