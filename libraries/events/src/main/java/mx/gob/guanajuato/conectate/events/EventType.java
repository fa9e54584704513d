package mx.gob.guanajuato.conectate.events;

import java.time.Instant;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/**
 * One kind of event: its name and version in the record headers, its Java form, and where its id and its time are.
 *
 * @param name header {@code type}
 * @param version header {@code version}: raised when optional fields are added, never for anything else
 * @param form the record or sealed type that its JSON is read into
 * @param id header {@code id}: the same for the same fact, however often it is written
 * @param occurredAt header {@code occurred-at}: when the fact happened, not when it was written
 */
public record EventType<E>(
        String name, int version, Class<E> form, Function<E, String> id, Function<E, Instant> occurredAt) {

    public static final EventType<InboundMessage> INBOUND_MESSAGE =
            new EventType<>("inbound-message", 1, InboundMessage.class, InboundMessage::wamid, InboundMessage::sentAt);

    public static final EventType<MessageStatus> MESSAGE_STATUS =
            new EventType<>("message-status", 1, MessageStatus.class, MessageStatus::id, MessageStatus::occurredAt);

    public static final EventType<AccountUpdate> ACCOUNT_UPDATE =
            new EventType<>("account-update", 1, AccountUpdate.class, AccountUpdate::id, AccountUpdate::receivedAt);

    public static final EventType<CitizenIntents> CITIZEN_INTENTS =
            new EventType<>("citizen-intents", 1, CitizenIntents.class, CitizenIntents::wamid, CitizenIntents::sentAt);

    public static final EventType<Interaction> INTERACTION =
            new EventType<>("interaction", 1, Interaction.class, Interaction::id, Interaction::sentAt);

    public static final EventType<OutboundMessage> OUTBOUND_MESSAGE = new EventType<>(
            "outbound-message", 1, OutboundMessage.class, OutboundMessage::messageId, OutboundMessage::createdAt);

    public static final EventType<DeliveryEvent> DELIVERY_EVENT =
            new EventType<>("delivery-event", 1, DeliveryEvent.class, DeliveryEvent::messageId, DeliveryEvent::at);

    public static final EventType<Subscriber> SUBSCRIBER =
            new EventType<>("subscriber", 1, Subscriber.class, Subscriber::id, Subscriber::changedAt);

    public static final EventType<Broadcast> BROADCAST =
            new EventType<>("broadcast", 1, Broadcast.class, Broadcast::id, Broadcast::changedAt);

    public static final EventType<ContentChange> CONTENT_CHANGE =
            new EventType<>("content-change", 1, ContentChange.class, ContentChange::key, ContentChange::changedAt);

    public static final EventType<DeadLetter> DEAD_LETTER =
            new EventType<>("dead-letter", 1, DeadLetter.class, DeadLetter::id, DeadLetter::failedAt);
}
