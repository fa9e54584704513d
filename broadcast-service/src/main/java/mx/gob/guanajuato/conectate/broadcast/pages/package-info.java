/**
 * What staff see of broadcasts: the list with their states at {@code /envios}, and one of them as it goes out at {@code
 * /envios/ver/{id}}, with what can be done about it now. Each page works without script; with it, the figures of one that goes
 * out are renewed every two seconds. Quiet hours and prices stand at {@code /envios/reglas}.
 */
package mx.gob.guanajuato.conectate.broadcast.pages;
