/**
 * The state and its 46 municipalities, drawn on the server from outlines that the build carries: nothing is asked of a map service.
 * In: degrees; out: places on the drawing, and in which municipality a point lies.
 */
package mx.gob.guanajuato.conectate.console.map;
