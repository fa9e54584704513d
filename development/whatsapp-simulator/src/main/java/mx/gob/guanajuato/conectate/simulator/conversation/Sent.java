package mx.gob.guanajuato.conectate.simulator.conversation;

import mx.gob.guanajuato.conectate.simulator.BusinessNumber;

/**
 * One of our messages that was accepted: what its statuses need.
 *
 * @param number which sent it
 * @param citizen the phone that it rings, or a business-scoped user id
 * @param to the recipient as it was given, digits only
 * @param wamid its id
 * @param callbackData {@code biz_opaque_callback_data}, echoed in each status; null without
 */
public record Sent(BusinessNumber number, String citizen, String to, String wamid, String callbackData) {}
