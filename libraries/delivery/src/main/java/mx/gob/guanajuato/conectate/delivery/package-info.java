/**
 * The one effect that no transaction covers: what lies on an outbound topic is brought to the Graph API, to each citizen
 * in order, at the number's rate, through restarts and failures of either side. In: {@code outbound.answers} or {@code
 * outbound.broadcasts} and {@code whatsapp.statuses}; out: {@code delivery-log} and {@code dead-letters}. Guarantee: no
 * message is lost before its not-after; none is sent twice but an answer whose fate nobody could tell for the grace
 * period; a broadcast never. A service starts one {@link mx.gob.guanajuato.conectate.delivery.Sender} through {@link
 * mx.gob.guanajuato.conectate.delivery.Deliveries}.
 */
package mx.gob.guanajuato.conectate.delivery;
