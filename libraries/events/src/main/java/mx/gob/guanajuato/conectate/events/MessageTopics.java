package mx.gob.guanajuato.conectate.events;

import java.time.Duration;
import java.util.Optional;

/** What citizens and the service say to each other, from the webhook to the delivery. */
final class MessageTopics {
    static final Duration MESSAGES_KEPT = Duration.ofDays(8);

    private static final int ONE_MEGABYTE = 1_048_576;

    /** Meta posts at most 3 MB; one update and its envelope fit, however a post is filled. */
    private static final int FOUR_MEGABYTES = 4 * ONE_MEGABYTE;

    static final Topic INBOUND = new Topic(
            "whatsapp.inbound",
            Topics.PARTITIONS,
            "citizen key",
            "InboundMessage: envelope, raw message, number, wamid",
            Optional.of(MESSAGES_KEPT),
            false,
            FOUR_MEGABYTES,
            "webhook → conversation, read marks");

    static final Topic STATUSES = new Topic(
            "whatsapp.statuses",
            Topics.PARTITIONS,
            "key in our callback data, else citizen key",
            "MessageStatus: status, code, message id, wamid, raw status",
            Optional.of(MESSAGES_KEPT),
            false,
            FOUR_MEGABYTES,
            "webhook → delivery, broadcast, metrics");

    static final Topic ACCOUNT = new Topic(
            "whatsapp.account",
            1,
            "account or number",
            "AccountUpdate: template, quality, limit; raw change",
            Optional.of(Duration.ofDays(30)),
            false,
            FOUR_MEGABYTES,
            "webhook → delivery, broadcast");

    static final Topic CITIZEN_INTENTS = new Topic(
            "citizen-intents",
            Topics.PARTITIONS,
            "citizen key",
            "CitizenIntents: intents, entities, session after it, inbound position",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "conversation → answers, broadcast");

    static final Topic INTERACTIONS = new Topic(
            "interactions",
            Topics.PARTITIONS,
            "interaction's id, in the partition of the pseudonym",
            "Interaction: one per citizen message, without anything that tells who",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "conversation → metrics");

    static final Topic UTTERANCES_UNKNOWN = new Topic(
            "utterances-unknown",
            Topics.PARTITIONS,
            "utterance's id, in the partition of the pseudonym",
            "UnknownUtterance: masked text, three nearest intents",
            Optional.of(Duration.ofDays(90)),
            true,
            ONE_MEGABYTE,
            "conversation → console");

    static final Topic OUTBOUND_ANSWERS = new Topic(
            "outbound.answers",
            Topics.PARTITIONS,
            "citizen key",
            "OutboundMessage: message id, number, body, not-after",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "answers → delivery");

    static final Topic OUTBOUND_BROADCASTS = new Topic(
            "outbound.broadcasts",
            Topics.PARTITIONS,
            "citizen key",
            "OutboundMessage: message id, number, body, not-after",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "feed → delivery");

    static final Topic DELIVERY_LOG = new Topic(
            "delivery-log",
            Topics.PARTITIONS,
            "message id, in the partition of the citizen key",
            "DeliveryEvent: Attempted, Accepted, Refused, InDoubt, Parked, Settled, Expired, Unconfirmed, Failed",
            Optional.of(MESSAGES_KEPT),
            true,
            ONE_MEGABYTE,
            "delivery → delivery, broadcast, metrics");

    private MessageTopics() {}
}
