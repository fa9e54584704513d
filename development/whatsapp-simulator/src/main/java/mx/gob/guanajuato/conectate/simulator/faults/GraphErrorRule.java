package mx.gob.guanajuato.conectate.simulator.faults;

/**
 * Every send call that fits is refused with a Graph error.
 *
 * @param phoneNumberId only from this number; null for both
 * @param recipient only to this citizen; null for all
 * @param code Meta's error code, for example 131026 (undeliverable) or 131056 (pair rate)
 */
public record GraphErrorRule(String phoneNumberId, String recipient, int code) {
    boolean fits(String number, String to) {
        return (phoneNumberId == null || phoneNumberId.equals(number)) && (recipient == null || recipient.equals(to));
    }
}
