package mx.gob.guanajuato.conectate.events.wire;

import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.media.MediaEvent;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/** Every kind of event that there is, with its name and version. */
public final class EventTypes {
    public static final EventType<InboundMessage> INBOUND_MESSAGE =
            new EventType<>("inbound-message", 1, InboundMessage.class, InboundMessage::wamid, InboundMessage::sentAt);

    public static final EventType<MessageStatus> MESSAGE_STATUS =
            new EventType<>("message-status", 1, MessageStatus.class, MessageStatus::id, MessageStatus::occurredAt);

    public static final EventType<AccountUpdate> ACCOUNT_UPDATE =
            new EventType<>("account-update", 1, AccountUpdate.class, AccountUpdate::id, AccountUpdate::receivedAt);

    public static final EventType<MediaEvent> MEDIA_EVENT =
            new EventType<>("media-event", 1, MediaEvent.class, MediaEvent::id, MediaEvent::at);

    public static final EventType<SubscriptionRequest> SUBSCRIPTION_REQUEST = new EventType<>(
            "subscription-request", 1, SubscriptionRequest.class, SubscriptionRequest::id, SubscriptionRequest::at);

    public static final EventType<CitizenIntents> CITIZEN_INTENTS =
            new EventType<>("citizen-intents", 1, CitizenIntents.class, CitizenIntents::wamid, CitizenIntents::sentAt);

    public static final EventType<Interaction> INTERACTION =
            new EventType<>("interaction", 1, Interaction.class, Interaction::id, Interaction::sentAt);

    public static final EventType<UnknownUtterance> UNKNOWN_UTTERANCE = new EventType<>(
            "unknown-utterance", 1, UnknownUtterance.class, UnknownUtterance::id, UnknownUtterance::sentAt);

    public static final EventType<IdentityLink> IDENTITY_LINK =
            new EventType<>("identity-link", 1, IdentityLink.class, IdentityLink::id, IdentityLink::since);

    public static final EventType<OutboundMessage> OUTBOUND_MESSAGE = new EventType<>(
            "outbound-message", 1, OutboundMessage.class, OutboundMessage::messageId, OutboundMessage::createdAt);

    public static final EventType<DeliveryEvent> DELIVERY_EVENT =
            new EventType<>("delivery-event", 1, DeliveryEvent.class, DeliveryEvent::messageId, DeliveryEvent::at);

    public static final EventType<Subscriber> SUBSCRIBER =
            new EventType<>("subscriber", 2, Subscriber.class, Subscriber::id, Subscriber::changedAt);

    public static final EventType<Broadcast> BROADCAST =
            new EventType<>("broadcast", 2, Broadcast.class, Broadcast::id, Broadcast::changedAt);

    public static final EventType<ContentChange> CONTENT_CHANGE =
            new EventType<>("content-change", 1, ContentChange.class, ContentChange::key, ContentChange::changedAt);

    public static final EventType<ContentDraft> CONTENT_DRAFT =
            new EventType<>("content-draft", 1, ContentDraft.class, ContentDraft::subject, ContentDraft::savedAt);
    public static final EventType<FigureImport> FIGURE_IMPORT =
            new EventType<>("figure-import", 1, FigureImport.class, FigureImport::id, FigureImport::changedAt);

    public static final EventType<ModelEvent> MODEL_EVENT =
            new EventType<>("model-event", 1, ModelEvent.class, ModelEvent::key, ModelEvent::at);

    public static final EventType<StaffMember> STAFF_MEMBER =
            new EventType<>("staff-member", 1, StaffMember.class, StaffMember::name, StaffMember::changedAt);

    public static final EventType<AuditEntry> AUDIT_ENTRY =
            new EventType<>("audit-entry", 1, AuditEntry.class, AuditEntry::id, AuditEntry::at);

    public static final EventType<ErasureEvent> ERASURE_EVENT =
            new EventType<>("erasure-event", 1, ErasureEvent.class, ErasureEvent::fact, ErasureEvent::at);

    public static final EventType<MonthlyReport> MONTHLY_REPORT = new EventType<>(
            "monthly-report", 1, MonthlyReport.class, report -> report.month().toString(), MonthlyReport::at);

    public static final EventType<DeadLetter> DEAD_LETTER =
            new EventType<>("dead-letter", 1, DeadLetter.class, DeadLetter::id, DeadLetter::failedAt);

    private EventTypes() {}
}
