package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.util.Optional;
import mx.gob.guanajuato.conectate.whatsapp.recipient.InvalidRecipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/**
 * What delivery gave Meta with a send, and Meta repeats in each status of it: {@code <message id>|<citizen key>}. The
 * key is the one that the message was sent under, so its statuses meet it in the same partition whatever Meta calls the
 * recipient.
 */
record StatusCallback(String messageId, String key) {
    private static final char SEPARATOR = '|';

    /** Ours; empty when somebody else wrote it. */
    static Optional<StatusCallback> read(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 1) return Optional.empty();
        try {
            Recipient recipient = Recipient.ofKey(text.substring(separator + 1));
            return Optional.of(new StatusCallback(text.substring(0, separator), recipient.key()));
        } catch (InvalidRecipient notOurs) {
            return Optional.empty();
        }
    }
}
