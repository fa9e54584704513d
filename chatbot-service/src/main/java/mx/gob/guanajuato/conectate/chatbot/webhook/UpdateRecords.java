package mx.gob.guanajuato.conectate.chatbot.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;

/** Which record an update becomes, of which topic, under which key. An update that fits none is a dead letter. */
@ApplicationScoped
class UpdateRecords {
    private final WhatsAppSettings settings;

    UpdateRecords(WhatsAppSettings settings) {
        this.settings = settings;
    }

    UpdateRecord of(WebhookUpdate update, Instant receivedAt) {
        try {
            return update.fold(new UpdateRecordCases(settings::owns, receivedAt));
        } catch (InvalidEvent e) {
            return DeadLetters.of(update, null, e.getMessage(), receivedAt);
        } catch (RuntimeException e) {
            // A mistake of ours costs this update a delay until it is replayed, and its neighbours nothing.
            String cause = "unexpected: " + e.getClass().getSimpleName();
            return DeadLetters.of(update, null, cause, receivedAt);
        }
    }
}
