package mx.gob.guanajuato.conectate.simulator;

/**
 * One of the numbers that the government writes from.
 *
 * @param name how tests call it: {@code chatbot} or {@code conectate}
 * @param phoneNumberId Meta's id of the number, in the path of a send call and in every webhook
 * @param digits the number itself with country code, {@code metadata.display_phone_number} in webhooks
 * @param title what the phone shows as the chat's name
 */
public record BusinessNumber(String name, String phoneNumberId, String digits, String title) {
    /** The number as people write it: 477 919 0712. */
    public String asWritten() {
        var national = digits.substring(2);
        return national.substring(0, 3) + " " + national.substring(3, 6) + " " + national.substring(6);
    }
}
