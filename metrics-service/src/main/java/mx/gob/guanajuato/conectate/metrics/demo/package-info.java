/**
 * Only in the demo: one click fills it with the generated period. In: {@code POST /resultados/demostracion}; out: a request to
 * the demo's own door, which writes what nobody wrote, marked so. Elsewhere there is no such door and the path is 404.
 */
package mx.gob.guanajuato.conectate.metrics.demo;
