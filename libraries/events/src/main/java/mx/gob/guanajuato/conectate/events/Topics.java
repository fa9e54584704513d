package mx.gob.guanajuato.conectate.events;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every topic of Conéctate. {@code docs/topics.md} is printed from here. */
public final class Topics {
    /** Partitions of every topic that is keyed by citizen or pseudonym. */
    public static final int PARTITIONS = 12;

    private static final int ONE_MEGABYTE = 1_048_576;

    /** Meta posts at most 3 MB; one update and its envelope fit, however a post is filled. */
    private static final int FOUR_MEGABYTES = 4 * ONE_MEGABYTE;

    /** A record that could not be processed travels whole, in Base64, with its cause. */
    private static final int EIGHT_MEGABYTES = 8 * ONE_MEGABYTE;

    private static final Duration MESSAGES_KEPT = Duration.ofDays(8);

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365 + 2);

    public static final Topic INBOUND = new Topic(
            "whatsapp.inbound",
            PARTITIONS,
            "citizen key",
            "InboundMessage: envelope, raw message, number, wamid",
            Optional.of(MESSAGES_KEPT),
            false,
            FOUR_MEGABYTES,
            "webhook → conversation, read marks");

    public static final Topic STATUSES = new Topic(
            "whatsapp.statuses",
            PARTITIONS,
            "key in our callback data, else citizen key",
            "MessageStatus: status, code, message id, wamid, raw status",
            Optional.of(MESSAGES_KEPT),
            false,
            FOUR_MEGABYTES,
            "webhook → delivery, broadcast, metrics");

    public static final Topic ACCOUNT = new Topic(
            "whatsapp.account",
            1,
            "account or number",
            "AccountUpdate: template, quality, limit; raw change",
            Optional.of(Duration.ofDays(30)),
            false,
            FOUR_MEGABYTES,
            "webhook → delivery, broadcast");

    public static final Topic CITIZEN_INTENTS = new Topic(
            "citizen-intents",
            PARTITIONS,
            "citizen key",
            "CitizenIntents: intents, entities, session after it, inbound position",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "conversation → answers, broadcast");

    public static final Topic INTERACTIONS = new Topic(
            "interactions",
            PARTITIONS,
            "interaction's id, in the partition of the pseudonym",
            "Interaction: one per citizen message, without anything that tells who",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "conversation → metrics");

    public static final Topic UTTERANCES_UNKNOWN = new Topic(
            "utterances-unknown",
            PARTITIONS,
            "utterance's id, in the partition of the pseudonym",
            "UnknownUtterance: masked text, three nearest intents",
            Optional.of(Duration.ofDays(90)),
            true,
            ONE_MEGABYTE,
            "conversation → console");

    public static final Topic OUTBOUND_ANSWERS = new Topic(
            "outbound.answers",
            PARTITIONS,
            "citizen key",
            "OutboundMessage: message id, number, body, not-after",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "answers → delivery");

    public static final Topic OUTBOUND_BROADCASTS = new Topic(
            "outbound.broadcasts",
            PARTITIONS,
            "citizen key",
            "OutboundMessage: message id, number, body, not-after",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "feed → delivery");

    public static final Topic DELIVERY_LOG = new Topic(
            "delivery-log",
            PARTITIONS,
            "message id, in the partition of the citizen key",
            "DeliveryEvent: Attempted, Accepted, Refused, InDoubt, Parked, Settled, Expired, Unconfirmed, Failed",
            Optional.of(MESSAGES_KEPT),
            true,
            ONE_MEGABYTE,
            "delivery → delivery, broadcast, metrics");

    public static final Topic SUBSCRIBERS = new Topic(
            "subscribers",
            PARTITIONS,
            "citizen key",
            "Subscriber: state, topics, municipality, consent",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "broadcast → its views");

    public static final Topic IDENTITY_LINKS = new Topic(
            "identity-links",
            PARTITIONS,
            "citizen key",
            "IdentityLink: the key that the citizen has now, why, since",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "webhook → all that key by citizen");

    public static final Topic SUBSCRIBER_MOVES = new Topic(
            "subscriber-moves",
            PARTITIONS,
            "the citizen's key now",
            "Subscriber: a subscription, or a wish to leave, from the citizen's former key",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "broadcast → broadcast");

    public static final Topic SUBSCRIPTION_REQUESTS = new Topic(
            "subscription-requests",
            PARTITIONS,
            "citizen key",
            "SubscriptionRequest: a wish to join or to leave that no conversation tells, with its proof",
            Optional.of(MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "webhook, imports, console → broadcast");

    public static final Topic BROADCASTS = new Topic(
            "broadcasts",
            3,
            "broadcast id",
            "Broadcast: content, audience, state",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "broadcast → feed, delivery, metrics");

    public static final Topic BROADCAST_PROGRESS = new Topic(
            "broadcast-progress",
            3,
            "broadcast id/partition",
            "FeedMark: audience, messages handed over, whether all are",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "feed → broadcast");

    public static final Topic BROADCAST_RULES = new Topic(
            "broadcast-rules",
            1,
            "kind/id",
            "BroadcastRule: quiet hours, prices, alert rules of staff",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → broadcast");

    public static final Topic MEDIA = new Topic(
            "media",
            1,
            "SHA-256, for an upload also the number",
            "MediaEvent: Kept (type, size, where its parts lie), Uploaded (Meta's id, since)",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → broadcast");

    public static final Topic MEDIA_PARTS = new Topic(
            "media-parts",
            3,
            "SHA-256",
            "bytes of a file, in pieces of 512 KB",
            Optional.of(Duration.ofDays(400)),
            false,
            ONE_MEGABYTE,
            "console → broadcast");

    public static final Topic CONTENT_CHANGES = new Topic(
            "content-changes",
            1,
            "kind/id",
            "ContentChange: revision, body or figure, valid from",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console, files → answers, broadcast");

    public static final Topic CONTENT_HISTORY = new Topic(
            "content-history",
            1,
            "kind/id",
            "ContentChange: every revision there ever was",
            Optional.empty(),
            false,
            ONE_MEGABYTE,
            "console, files → console");

    public static final Topic CONTENT_DRAFTS = new Topic(
            "content-drafts",
            1,
            "kind/id, figures/day",
            "ContentDraft: what staff have written and the bot does not say yet, when it is to be published",
            Optional.empty(),
            true,
            FOUR_MEGABYTES,
            "console → console");
    public static final Topic FIGURE_IMPORTS = new Topic(
            "figure-imports",
            1,
            "import id",
            "FigureImport: a file of figures, its refused lines, what is held, who decided",
            Optional.of(Duration.ofDays(400)),
            true,
            FOUR_MEGABYTES,
            "console, folder, download → console");

    public static final Topic INTENT_MODELS = new Topic(
            "intent-models",
            1,
            "offer/version, answer/version/instance, training-run",
            "ModelEvent: Offered (version, path, hash), Taken, Refused, TrainingRun",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "training, console → conversation → training, console");

    public static final Topic AUDIT = new Topic(
            "audit",
            3,
            "actor",
            "AuditEntry: who, what, before and after",
            Optional.of(FIVE_YEARS),
            false,
            ONE_MEGABYTE,
            "consoles → console");

    /** A citizen's data are gone: told to all that hold any, and kept as proof. */
    public static final Topic ERASURES = new Topic(
            "erasures",
            PARTITIONS,
            "digest of the citizen key, in the partition of the citizen key",
            "ErasureEvent: Ordered, Carried; never the number",
            Optional.of(FIVE_YEARS),
            false,
            ONE_MEGABYTE,
            "privacy office → all that key by citizen → privacy office");

    public static final Topic STAFF = new Topic(
            "staff",
            1,
            "user name",
            "StaffMember: roles, hash of the password, since",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → consoles");

    public static final Topic MONTHLY_REPORTS = new Topic(
            "monthly-reports",
            1,
            "month",
            "MonthlyReport: begun, sent or failed, when, by which instance",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "metrics → metrics");

    public static final Topic DEAD_LETTERS = new Topic(
            "dead-letters",
            3,
            "original key",
            "DeadLetter: raw record, topic, partition, offset, cause",
            Optional.of(MESSAGES_KEPT),
            false,
            EIGHT_MEGABYTES,
            "all → replay");

    private static final List<Topic> ALL = List.of(
            INBOUND,
            STATUSES,
            ACCOUNT,
            CITIZEN_INTENTS,
            INTERACTIONS,
            UTTERANCES_UNKNOWN,
            OUTBOUND_ANSWERS,
            OUTBOUND_BROADCASTS,
            DELIVERY_LOG,
            SUBSCRIBERS,
            IDENTITY_LINKS,
            SUBSCRIBER_MOVES,
            SUBSCRIPTION_REQUESTS,
            BROADCASTS,
            BROADCAST_PROGRESS,
            BROADCAST_RULES,
            MEDIA,
            MEDIA_PARTS,
            CONTENT_CHANGES,
            CONTENT_HISTORY,
            CONTENT_DRAFTS,
            FIGURE_IMPORTS,
            INTENT_MODELS,
            AUDIT,
            ERASURES,
            STAFF,
            MONTHLY_REPORTS,
            DEAD_LETTERS);

    private Topics() {}

    /** Every topic, in the order of docs/topics.md. */
    public static List<Topic> all() {
        return ALL;
    }
}
