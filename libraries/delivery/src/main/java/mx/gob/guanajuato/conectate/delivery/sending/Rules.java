package mx.gob.guanajuato.conectate.delivery.sending;

import mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy;
import mx.gob.guanajuato.conectate.delivery.settling.RetryPolicy;

/**
 * How one sender behaves.
 *
 * @param outboundTopic the topic that it serves
 * @param inFlight how many calls may be out side by side
 */
public record Rules(String outboundTopic, int inFlight, RetryPolicy retries, InDoubtPolicy inDoubt) {}
