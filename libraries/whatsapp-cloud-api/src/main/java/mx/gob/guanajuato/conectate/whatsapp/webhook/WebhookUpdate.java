package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing that Meta told us. A post holds up to 1,000 of them (Meta, webhooks overview). */
public sealed interface WebhookUpdate permits ReceivedMessage, ReceivedStatus, AccountNotice, Malformed {
    /** This update as the only one of its post: the same envelope, the element exactly as it came. Can be parsed again. */
    JsonNode alone();

    /** The case that this update is. */
    <T> T fold(Cases<T> cases);

    /** What to do with each kind of update. */
    interface Cases<T> {
        T message(ReceivedMessage message);

        T status(ReceivedStatus status);

        T account(AccountNotice notice);

        T malformed(Malformed malformed);
    }
}
