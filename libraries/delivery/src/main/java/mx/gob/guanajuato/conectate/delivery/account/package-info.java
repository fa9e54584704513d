/**
 * What Meta tells of our numbers and of the portfolio: how fast, and to how many. In: the numbers' nodes of the Graph API,
 * asked at the start and every hour, and {@code whatsapp.account}; out: {@link
 * mx.gob.guanajuato.conectate.delivery.limits.AllowedRates}. And what citizens write ({@code whatsapp.inbound}), which
 * counts against the same rate.
 */
package mx.gob.guanajuato.conectate.delivery.account;
