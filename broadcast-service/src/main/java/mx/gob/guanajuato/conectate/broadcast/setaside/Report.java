package mx.gob.guanajuato.conectate.broadcast.setaside;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.reach.ReportedStatus;

/**
 * What Meta says of a broadcast's message, as far as it tells whether its citizen can be reached.
 *
 * @param arrived whether it came to the phone; else it cannot come there
 */
public record Report(String messageId, Instant at, boolean arrived) {
    private static final String OF_BROADCAST = "b-";
    private static final Set<String> ARRIVED = Set.of("delivered", "read", "played");

    /**
     * No WhatsApp at that number, its terms not accepted, or a version that is too old.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes">Meta,
     *     error codes</a>
     */
    private static final int UNDELIVERABLE = 131_026;

    private static final EventType<ReportedStatus> STATUS = new EventType<>(
            "message-status", 1, ReportedStatus.class, ReportedStatus::status, ReportedStatus::occurredAt);

    /** Of a status; empty for one that tells nothing of that; what cannot be read is buried by who counts statuses. */
    public static Optional<Report> in(byte[] status) {
        try {
            return of(EventJson.read(STATUS, status));
        } catch (InvalidEvent e) {
            return Optional.empty();
        }
    }

    private static Optional<Report> of(ReportedStatus status) {
        boolean arrived = ARRIVED.contains(status.status());
        boolean missed = status.status().equals("failed") && isUndeliverable(status.errorCode());
        if (!arrived && !missed) return Optional.empty();
        return status.messageId()
                .filter(id -> id.startsWith(OF_BROADCAST))
                .map(id -> new Report(id, status.occurredAt(), arrived));
    }

    /** Whether that code of Meta's says that the citizen cannot be reached; any other may be about something else. */
    static boolean isUndeliverable(Optional<Integer> code) {
        return code.filter(one -> one == UNDELIVERABLE).isPresent();
    }

    /** What is missed now. */
    public Optional<Missed> after(Optional<Missed> before, SetAsideSettings rule) {
        if (arrived) return Optional.empty();
        return Optional.of(
                before.map(missed -> missed.and(this, rule.afterBroadcasts())).orElseGet(() -> Missed.of(this)));
    }
}
