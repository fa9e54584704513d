package mx.gob.guanajuato.conectate.events.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of one message's way to its citizen. Topic {@code delivery-log}, key {@link #messageId()}, in the partition
 * of the citizen key. {@link Attempted} stands there before the call goes out, the outcome after it: a process that
 * dies between the two leaves an attempt without outcome, which is exactly what "in doubt" means.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event", visible = true, defaultImpl = DeliveryEvent.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeliveryEvent.Attempted.class, name = "attempted"),
    @JsonSubTypes.Type(value = DeliveryEvent.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = DeliveryEvent.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = DeliveryEvent.InDoubt.class, name = "in-doubt"),
    @JsonSubTypes.Type(value = DeliveryEvent.Parked.class, name = "parked"),
    @JsonSubTypes.Type(value = DeliveryEvent.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = DeliveryEvent.Expired.class, name = "expired"),
    @JsonSubTypes.Type(value = DeliveryEvent.Unconfirmed.class, name = "unconfirmed"),
    @JsonSubTypes.Type(value = DeliveryEvent.Failed.class, name = "failed")
})
public sealed interface DeliveryEvent {
    /** What the reason of a {@link Refused} begins with that Meta was never asked about: it was not to be sent any more. */
    String STOPPED = "broadcast stopped: ";

    /** What follows where only this one citizen was not to get it any more. */
    String HAS_LEFT = "the citizen has left";

    String messageId();

    Instant at();

    /** Where the message lies in its outbound topic: {@code <topic>/<partition>/<offset>}. */
    String origin();

    /** The call is about to go out. */
    record Attempted(String messageId, String origin, Instant at, int attempt, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /** Meta took it. */
    record Accepted(String messageId, String origin, Instant at, String wamid, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /** Meta will not take it, or it was given up. {@code code} is Meta's; {@code reason} holds no personal data. */
    record Refused(String messageId, String origin, Instant at, int code, String reason, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /**
     * Nobody knows whether Meta took it: time-out, broken connection, 502, 504, or a 5xx without Graph's body.
     *
     * @param attempts how many calls went out so far, this one included
     */
    record InDoubt(
            String messageId,
            String origin,
            Instant at,
            String reason,
            Optional<Integer> attempts,
            Optional<String> broadcastId)
            implements DeliveryEvent {}

    /**
     * It may be tried again, at {@code dueAt}.
     *
     * @param attempts how many calls went out so far
     * @param refusals how many of them Meta refused for a reason that passes
     */
    record Parked(
            String messageId,
            String origin,
            Instant at,
            Instant dueAt,
            String reason,
            Optional<Integer> attempts,
            Optional<Integer> refusals)
            implements DeliveryEvent {}

    /** A status webhook that bears our id proved that Meta took it. */
    record Settled(
            String messageId, String origin, Instant at, String wamid, String status, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /** It was not sent by its not-after. */
    record Expired(String messageId, String origin, Instant at, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /** In doubt, and never to be sent again: nobody will know unless a status comes. */
    record Unconfirmed(String messageId, String origin, Instant at, Optional<String> broadcastId)
            implements DeliveryEvent {}

    /**
     * Meta had taken it, and failed it afterwards.
     *
     * @param wamid what it was taken under; of a message that was taken more than once, this call is meant
     * @param code Meta's error code
     * @param retryAt when it goes again; empty where that is of no use
     * @param attempts how many calls went out so far
     */
    record Failed(
            String messageId,
            String origin,
            Instant at,
            String wamid,
            int code,
            Optional<Instant> retryAt,
            Optional<Integer> attempts,
            Optional<String> broadcastId)
            implements DeliveryEvent {}

    /** A step that this version does not know. */
    record Unknown(String event, String messageId, String origin, Instant at) implements DeliveryEvent {}
}
