package mx.gob.guanajuato.conectate.whatsapp.recipient;

import java.util.Optional;

/**
 * What we give Meta with a send ({@code biz_opaque_callback_data}), and Meta repeats in each status of it: {@code
 * <message id>|<citizen key>}. The key is the one that the message was sent under, so its statuses meet it in the same
 * partition whatever Meta calls the recipient.
 *
 * @param messageId our own id of the message
 * @param key the recipient's {@link Recipient#key()}; personal data
 */
public record StatusCallback(String messageId, String key) {
    private static final char SEPARATOR = '|';

    /** Ours; empty when somebody else wrote it. */
    public static Optional<StatusCallback> read(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 1) return Optional.empty();
        try {
            Recipient recipient = Recipient.ofKey(text.substring(separator + 1));
            return Optional.of(new StatusCallback(text.substring(0, separator), recipient.key()));
        } catch (InvalidRecipient notOurs) {
            return Optional.empty();
        }
    }

    /** As it is given to Meta. */
    public String text() {
        return messageId + SEPARATOR + key;
    }
}
