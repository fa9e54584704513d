package mx.gob.guanajuato.conectate.events;

import java.time.Duration;
import java.util.Optional;

/** Who gets broadcasts, and what is sent to them. */
final class BroadcastTopics {
    private static final int ONE_MEGABYTE = 1_048_576;

    static final Topic SUBSCRIBERS = new Topic(
            "subscribers",
            Topics.PARTITIONS,
            "citizen key",
            "Subscriber: state, topics, municipality, consent",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "broadcast → its views");

    static final Topic IDENTITY_LINKS = new Topic(
            "identity-links",
            Topics.PARTITIONS,
            "citizen key",
            "IdentityLink: the key that the citizen has now, why, since",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "webhook → all that key by citizen");

    static final Topic SUBSCRIBER_MOVES = new Topic(
            "subscriber-moves",
            Topics.PARTITIONS,
            "the citizen's key now",
            "Subscriber: a subscription, or a wish to leave, from the citizen's former key",
            Optional.of(MessageTopics.MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "broadcast → broadcast");

    static final Topic SUBSCRIPTION_REQUESTS = new Topic(
            "subscription-requests",
            Topics.PARTITIONS,
            "citizen key",
            "SubscriptionRequest: a wish to join or to leave that no conversation tells, with its proof",
            Optional.of(MessageTopics.MESSAGES_KEPT),
            false,
            ONE_MEGABYTE,
            "webhook, imports, console → broadcast");

    static final Topic BROADCASTS = new Topic(
            "broadcasts",
            3,
            "broadcast id",
            "Broadcast: content, audience, state",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "broadcast → feed, delivery, metrics");

    static final Topic BROADCAST_PROGRESS = new Topic(
            "broadcast-progress",
            3,
            "broadcast id/partition",
            "FeedMark: audience, messages handed over, whether all are",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "feed → broadcast");

    static final Topic BROADCAST_RULES = new Topic(
            "broadcast-rules",
            1,
            "kind/id",
            "BroadcastRule: quiet hours, prices, alert rules of staff",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → broadcast");

    static final Topic MEDIA = new Topic(
            "media",
            1,
            "SHA-256, for an upload also the number",
            "MediaEvent: Kept (type, size, where its parts lie), Uploaded (Meta's id, since)",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → broadcast");

    static final Topic MEDIA_PARTS = new Topic(
            "media-parts",
            3,
            "SHA-256 and upload",
            "bytes of a file, in pieces of 512 KB",
            Optional.of(Duration.ofDays(400)),
            false,
            ONE_MEGABYTE,
            "console → broadcast");

    private BroadcastTopics() {}
}
