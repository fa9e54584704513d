package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.time.Instant;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;

/** Which record an update becomes, of which topic, under which key. An update that fits none is a dead letter. */
final class UpdateRecords {
    private UpdateRecords() {}

    static UpdateRecord of(WebhookUpdate update, Predicate<String> ownsNumber, Instant receivedAt) {
        try {
            return update.fold(new UpdateRecordCases(ownsNumber, receivedAt));
        } catch (InvalidEvent e) {
            return DeadLetters.of(update, null, e.getMessage(), receivedAt);
        } catch (RuntimeException e) {
            // A mistake of ours costs this update a delay until it is replayed, and its neighbours nothing.
            String cause = "unexpected: " + e.getClass().getSimpleName();
            return DeadLetters.of(update, null, cause, receivedAt);
        }
    }
}
