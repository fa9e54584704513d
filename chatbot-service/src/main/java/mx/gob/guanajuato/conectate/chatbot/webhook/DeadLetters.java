package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;

/** An update for the dead letters: as a post of its own, so that it is replayed through the same door. */
final class DeadLetters {
    private static final String STAGE = "webhook";

    private DeadLetters() {}

    /**
     * The dead letter of an update.
     *
     * @param key the citizen's, so far as it is known, else null
     * @param cause field and reason, no value
     */
    static UpdateRecord of(WebhookUpdate update, String key, String cause, Instant failedAt) {
        byte[] raw = EventJson.write(update.alone());
        var letter = new DeadLetter(STAGE + "/" + Fingerprint.of(raw), STAGE, cause, Optional.empty(), raw, failedAt);
        return new UpdateRecord(
                UpdateRecord.Kind.DEAD_LETTER,
                EventRecords.of(Topics.DEAD_LETTERS, key, EventTypes.DEAD_LETTER, letter),
                again -> of(update, key, again, failedAt));
    }
}
