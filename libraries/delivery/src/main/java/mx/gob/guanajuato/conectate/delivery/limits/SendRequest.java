package mx.gob.guanajuato.conectate.delivery.limits;

/**
 * One message that wants to go out.
 *
 * @param citizen who gets it; personal data
 * @param again whether it was granted a moment before, and missed it: only the rate counts once more
 */
public record SendRequest(String citizen, Priority priority, boolean again) {
    /** For the first time. */
    public static SendRequest of(String citizen, Priority priority) {
        return new SendRequest(citizen, priority, false);
    }

    /** It was granted a moment and missed it. */
    public static SendRequest again(String citizen, Priority priority) {
        return new SendRequest(citizen, priority, true);
    }
}
