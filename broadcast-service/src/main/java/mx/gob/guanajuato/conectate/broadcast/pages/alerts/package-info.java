/**
 * Where staff write the rules of {@link mx.gob.guanajuato.conectate.broadcast.alerts alerts}, try them and ask for their templates:
 * {@code /envios/alertas}. A trial tells nobody anything; what somebody else changed meanwhile is not overwritten.
 */
package mx.gob.guanajuato.conectate.broadcast.pages.alerts;
