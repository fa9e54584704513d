package mx.gob.guanajuato.conectate.whatsapp.graph;

import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.CONFIGURATION;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.GIVE_UP;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.PAUSE_NUMBER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.RETRY_LATER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.SLOW_NUMBER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.STOP_BROADCAST;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The taxonomy of Meta's error codes.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes">Meta:
 *     error codes</a>
 */
final class GraphErrors {
    /** The pair rate: too many messages to one recipient in a short time. */
    static final int PAIR_RATE = 131056;

    /** The number is being raised to a higher throughput, which takes up to a minute (Meta, throughput). */
    static final int BEING_UPGRADED = 131057;

    /** Maintenance: the number is being moved or raised. */
    static final int MAINTENANCE = 2494100;

    private static final int FIRST_TEMPLATE = 132000;
    private static final int LAST_TEMPLATE = 132099;
    private static final int INVALID_PARAMETER = 100;

    /** With code 100: the object in the address does not exist or is not ours, so every message would fail. */
    private static final int NO_SUCH_OBJECT = 33;

    private static final int FIRST_PERMISSION = 200;
    private static final int LAST_PERMISSION = 299;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FIRST_CLIENT_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    /** Retry after 4^X seconds, X from 0 (Meta, pair rate limits): 4^6 is more than an hour and long enough. */
    private static final int LONGEST_PAIR_EXPONENT = 6;

    private static final Map<Integer, GraphReaction> REACTIONS = reactions();

    private GraphErrors() {}

    static GraphReaction reactionTo(GraphError error) {
        if (error.code() == INVALID_PARAMETER && error.subcode() == NO_SUCH_OBJECT) return CONFIGURATION;
        if (error.code() >= FIRST_PERMISSION && error.code() <= LAST_PERMISSION) return CONFIGURATION;
        GraphReaction known = REACTIONS.get(error.code());
        return known == null ? byHttpStatus(error) : known;
    }

    private static GraphReaction byHttpStatus(GraphError error) {
        if (error.httpStatus() >= FIRST_SERVER_ERROR) return RETRY_LATER;
        if (error.httpStatus() == TOO_MANY_REQUESTS) return SLOW_NUMBER;
        if (error.code() != GraphError.NO_CODE || error.httpStatus() == 0) return GIVE_UP;
        // No Graph body, so this is not about the message: a wrong address, or something that stands before Meta.
        return switch (error.httpStatus()) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> CONFIGURATION;
            default -> error.httpStatus() < FIRST_CLIENT_ERROR ? CONFIGURATION : GIVE_UP;
        };
    }

    static Duration delay(int code, int retries) {
        return switch (code) {
            case PAIR_RATE -> Duration.ofSeconds(1L << (2 * Math.min(retries, LONGEST_PAIR_EXPONENT)));
            case BEING_UPGRADED, MAINTENANCE -> Duration.ofMinutes(1);
            default -> Duration.ZERO;
        };
    }

    static boolean documented(int code) {
        return REACTIONS.containsKey(code) || (code >= FIRST_PERMISSION && code <= LAST_PERMISSION);
    }

    /** Every code that is told apart by itself, and not by the range it lies in. */
    static Set<Integer> classed() {
        return REACTIONS.keySet();
    }

    static boolean ofTemplate(int code) {
        return code >= FIRST_TEMPLATE && code <= LAST_TEMPLATE;
    }

    private static Map<Integer, GraphReaction> reactions() {
        var reactions = new HashMap<Integer, GraphReaction>();
        // Unknown error, service unavailable or overloaded, something went wrong, server temporarily unavailable.
        put(reactions, RETRY_LATER, 1, 2, 131000, 131016, 133004, PAIR_RATE, BEING_UPGRADED, MAINTENANCE);
        // Application, account and throughput limits, attempts to register.
        put(reactions, SLOW_NUMBER, 4, 80007, 130429, 133016, 131064);
        // Spam limit, blocked for a policy, account locked, payment: over all messages of the number, not for ever.
        put(reactions, PAUSE_NUMBER, 131048, 368, 131031, 131042);
        // Authentication, method, token expired, access denied.
        put(reactions, CONFIGURATION, 0, 3, 10, 33, 190, 131005, 131055);
        // Display name not approved; number deleted, not or badly registered, its PIN wrong; payment terms not
        // accepted.
        put(reactions, CONFIGURATION, 131037, 131045, 133000, 133005, 133006, 133008, 133009, 133010, 133015, 134011);
        // Template missing, its parameters, its text too long, its policy, paused, disabled; the flow in it blocked.
        put(reactions, STOP_BROADCAST, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068, 132069);
        // The request itself is wrong: the whole broadcast has the same form, an answer is alone in its fault.
        put(reactions, STOP_BROADCAST, INVALID_PARAMETER, 131008, 131009, 135000);
        // Recipient: experiment, marketing limit (again after 24 h at the earliest), undeliverable, opted out, window
        // closed, sender itself, type, media, user id not allowed here, not permitted, identity changed, country.
        put(reactions, GIVE_UP, 130472, 131049, 131026, 131050, 131047, 131021, 131051, 131052, 131053);
        put(reactions, GIVE_UP, 131062, 130403, 131030, 137000, 130497);
        return Map.copyOf(reactions);
    }

    private static void put(Map<Integer, GraphReaction> reactions, GraphReaction reaction, int... codes) {
        for (int code : codes) reactions.put(code, reaction);
    }
}
