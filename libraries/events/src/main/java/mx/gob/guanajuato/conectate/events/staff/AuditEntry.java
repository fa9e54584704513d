package mx.gob.guanajuato.conectate.events.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One thing that somebody of the staff did, or tried. Topic {@code audit}, key {@link #actor()}. Never holds a password,
 * nor anything that tells of a citizen.
 *
 * @param id drawn once for the act
 * @param actor user name; {@value #NOBODY} where it is not known, {@value #COMMAND} at the command
 *     line, {@value #PROGRAM} for a program with the key
 * @param actorName as colleagues call the person
 * @param roles that the person had then
 * @param subject what it was done to, in words for staff, e.g. {@code Cifras del 30 de abril de 2021}
 * @param before what was there, in words or as written; empty: nothing, or nothing to tell
 * @param after what is there now
 * @param service where it was done
 */
public record AuditEntry(
        String id,
        Instant at,
        String actor,
        String actorName,
        List<String> roles,
        Action action,
        String subject,
        Optional<String> before,
        Optional<String> after,
        String service) {
    /** The actor of a login under a name that does not exist: what was typed might be a password. */
    public static final String NOBODY = "desconocido";

    /** The actor of {@code ./conectate users}. */
    public static final String COMMAND = "orden";

    /** The actor of whatever asks the API. */
    public static final String PROGRAM = "api";

    public AuditEntry {
        if (actor == null || actor.isBlank()) throw new InvalidEvent("actor", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** What was done. */
    public enum Action {
        @JsonProperty("logged-in")
        LOGGED_IN,
        @JsonProperty("login-failed")
        LOGIN_FAILED,
        @JsonProperty("logged-out")
        LOGGED_OUT,
        @JsonProperty("session-revoked")
        SESSION_REVOKED,
        @JsonProperty("member-added")
        MEMBER_ADDED,
        @JsonProperty("roles-changed")
        ROLES_CHANGED,
        @JsonProperty("password-changed")
        PASSWORD_CHANGED,
        @JsonProperty("member-removed")
        MEMBER_REMOVED,
        @JsonProperty("content-published")
        CONTENT_PUBLISHED,
        @JsonProperty("content-restored")
        CONTENT_RESTORED,
        @JsonProperty("broadcast-created")
        BROADCAST_CREATED,
        @JsonProperty("broadcast-changed")
        BROADCAST_CHANGED,
        @JsonProperty("broadcast-sent")
        BROADCAST_SENT,
        @JsonProperty("broadcast-paused")
        BROADCAST_PAUSED,
        @JsonProperty("broadcast-resumed")
        BROADCAST_RESUMED,
        @JsonProperty("broadcast-cancelled")
        BROADCAST_CANCELLED,
        @JsonProperty("broadcast-repeated")
        BROADCAST_REPEATED,
        @JsonProperty("broadcast-rule-changed")
        BROADCAST_RULE_CHANGED,
        @JsonProperty("model-trained")
        MODEL_TRAINED,
        @JsonProperty("model-published")
        MODEL_PUBLISHED,
        @JsonProperty("draft-saved")
        DRAFT_SAVED,
        @JsonProperty("draft-discarded")
        DRAFT_DISCARDED,
        @JsonProperty("content-scheduled")
        CONTENT_SCHEDULED,
        @JsonProperty("content-unscheduled")
        CONTENT_UNSCHEDULED,
        @JsonProperty("citizen-exported")
        CITIZEN_EXPORTED,
        @JsonProperty("citizen-erased")
        CITIZEN_ERASED,
        @JsonProperty("import-discarded")
        IMPORT_DISCARDED,
        @JsonProperty("correction-sent")
        CORRECTION_SENT,
        @JsonProperty("media-added")
        MEDIA_ADDED,
        @JsonProperty("template-requested")
        TEMPLATE_REQUESTED,
        @JsonProperty("subscribers-imported")
        SUBSCRIBERS_IMPORTED,
        @JsonProperty("subscribers-exported")
        SUBSCRIBERS_EXPORTED,
        @JsonProperty("subscriber-shown")
        SUBSCRIBER_SHOWN,
        @JsonProperty("subscriber-removed")
        SUBSCRIBER_REMOVED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
