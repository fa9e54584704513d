package mx.gob.guanajuato.conectate.delivery.settling;

import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.queue.Progress;

/**
 * What follows for one message.
 *
 * @param step what the delivery-log gets to know, and the state after it
 * @param signal what it tells about the number that sent
 * @param reason for the meters and the readiness; no personal data
 */
public record Verdict(Progress.Recording step, NumberSignal signal, String reason) {}
