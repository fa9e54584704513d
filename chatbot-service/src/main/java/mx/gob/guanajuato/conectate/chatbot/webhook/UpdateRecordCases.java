package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.chatbot.webhook.UpdateRecord.Kind;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.StatusCallback;
import mx.gob.guanajuato.conectate.whatsapp.webhook.AccountNotice;
import mx.gob.guanajuato.conectate.whatsapp.webhook.Malformed;
import mx.gob.guanajuato.conectate.whatsapp.webhook.ReceivedMessage;
import mx.gob.guanajuato.conectate.whatsapp.webhook.ReceivedStatus;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;

/**
 * The record of each kind of update.
 *
 * @param owns whether a phone number id is one of ours
 */
record UpdateRecordCases(Predicate<String> owns, Instant receivedAt) implements WebhookUpdate.Cases<UpdateRecord> {
    private static final String FOREIGN_NUMBER = "metadata.phone_number_id: none of our numbers";

    @Override
    public UpdateRecord message(ReceivedMessage message) {
        String key = message.sender().key();
        if (!owns.test(message.phoneNumberId())) return DeadLetters.of(message, key, FOREIGN_NUMBER, receivedAt);
        var inbound = new InboundMessage(
                message.wamid(),
                new CitizenKey(key),
                message.phoneNumberId(),
                message.businessAccountId(),
                message.sentAt(),
                receivedAt,
                message.type(),
                message.message(),
                message.contact(),
                Optional.of(message.metadata()));
        return record(Kind.MESSAGE, Topics.INBOUND, key, EventTypes.INBOUND_MESSAGE, inbound, message);
    }

    @Override
    public UpdateRecord status(ReceivedStatus status) {
        Optional<StatusCallback> ours = status.callbackData().flatMap(StatusCallback::read);
        String key = ours.map(StatusCallback::key)
                .or(() -> status.recipient().map(Recipient::key))
                .orElseThrow(() -> new InvalidEvent("recipient_id", "no user, and no callback data of ours"));
        if (!owns.test(status.phoneNumberId())) return DeadLetters.of(status, key, FOREIGN_NUMBER, receivedAt);
        var event = new MessageStatus(
                status.wamid(),
                ours.map(StatusCallback::messageId),
                status.phoneNumberId(),
                status.status(),
                status.occurredAt(),
                receivedAt,
                status.errorCode(),
                status.raw());
        return record(Kind.STATUS, Topics.STATUSES, key, EventTypes.MESSAGE_STATUS, event, status);
    }

    @Override
    public UpdateRecord account(AccountNotice notice) {
        String account = notice.businessAccountId().orElse("unknown");
        String id = Fingerprint.of(account, notice.change());
        var update = new AccountUpdate(id, account, notice.field(), notice.change(), receivedAt);
        return record(Kind.ACCOUNT, Topics.ACCOUNT, account, EventTypes.ACCOUNT_UPDATE, update, notice);
    }

    @Override
    public UpdateRecord malformed(Malformed malformed) {
        return DeadLetters.of(malformed, null, malformed.cause(), receivedAt);
    }

    private <E> UpdateRecord record(
            Kind kind, Topic topic, String key, EventType<E> type, E event, WebhookUpdate update) {
        return new UpdateRecord(
                kind,
                EventRecords.of(topic, key, type, event),
                cause -> DeadLetters.of(update, key, cause, receivedAt));
    }
}
