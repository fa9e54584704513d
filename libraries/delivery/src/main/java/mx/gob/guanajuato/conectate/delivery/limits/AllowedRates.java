package mx.gob.guanajuato.conectate.delivery.limits;

/** How much may be sent at present. May change at any time, and is asked from any thread. */
public interface AllowedRates {
    /** Messages a second of one number, in and out together. */
    int messagesPerSecond(String phoneNumberId);

    /** Different citizens that did not write first, in moving 24 hours, of all our numbers together. */
    int recipientsPerDay();
}
