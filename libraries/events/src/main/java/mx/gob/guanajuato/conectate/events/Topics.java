package mx.gob.guanajuato.conectate.events;

import java.util.List;

/** Every topic of Conéctate. {@code docs/topics.md} is printed from here. */
public final class Topics {
    /** Partitions of every topic that is keyed by citizen or pseudonym. */
    public static final int PARTITIONS = 12;

    public static final Topic INBOUND = MessageTopics.INBOUND;
    public static final Topic STATUSES = MessageTopics.STATUSES;
    public static final Topic ACCOUNT = MessageTopics.ACCOUNT;
    public static final Topic CITIZEN_INTENTS = MessageTopics.CITIZEN_INTENTS;
    public static final Topic INTERACTIONS = MessageTopics.INTERACTIONS;
    public static final Topic UTTERANCES_UNKNOWN = MessageTopics.UTTERANCES_UNKNOWN;
    public static final Topic OUTBOUND_ANSWERS = MessageTopics.OUTBOUND_ANSWERS;
    public static final Topic OUTBOUND_BROADCASTS = MessageTopics.OUTBOUND_BROADCASTS;
    public static final Topic DELIVERY_LOG = MessageTopics.DELIVERY_LOG;

    public static final Topic SUBSCRIBERS = BroadcastTopics.SUBSCRIBERS;
    public static final Topic IDENTITY_LINKS = BroadcastTopics.IDENTITY_LINKS;
    public static final Topic SUBSCRIBER_MOVES = BroadcastTopics.SUBSCRIBER_MOVES;
    public static final Topic SUBSCRIPTION_REQUESTS = BroadcastTopics.SUBSCRIPTION_REQUESTS;
    public static final Topic BROADCASTS = BroadcastTopics.BROADCASTS;
    public static final Topic BROADCAST_PROGRESS = BroadcastTopics.BROADCAST_PROGRESS;
    public static final Topic BROADCAST_RULES = BroadcastTopics.BROADCAST_RULES;
    public static final Topic MEDIA = BroadcastTopics.MEDIA;
    public static final Topic MEDIA_PARTS = BroadcastTopics.MEDIA_PARTS;

    public static final Topic CONTENT_CHANGES = StaffTopics.CONTENT_CHANGES;
    public static final Topic CONTENT_HISTORY = StaffTopics.CONTENT_HISTORY;
    public static final Topic CONTENT_DRAFTS = StaffTopics.CONTENT_DRAFTS;
    public static final Topic FIGURE_IMPORTS = StaffTopics.FIGURE_IMPORTS;
    public static final Topic INTENT_MODELS = StaffTopics.INTENT_MODELS;
    public static final Topic AUDIT = StaffTopics.AUDIT;

    /** A citizen's data are gone: told to all that hold any, and kept as proof. */
    public static final Topic ERASURES = StaffTopics.ERASURES;

    public static final Topic STAFF = StaffTopics.STAFF;
    public static final Topic MONTHLY_REPORTS = StaffTopics.MONTHLY_REPORTS;
    public static final Topic DEAD_LETTERS = StaffTopics.DEAD_LETTERS;

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
