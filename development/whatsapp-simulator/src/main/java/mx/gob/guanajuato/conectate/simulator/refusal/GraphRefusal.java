package mx.gob.guanajuato.conectate.simulator.refusal;

import mx.gob.guanajuato.conectate.simulator.conversation.MetaError;

/** A call that Meta would refuse; thrown, and answered as {@link GraphError}. Messages are Meta's wording, as seen in public reports of these errors. */
public final class GraphRefusal extends RuntimeException {
    private final int status;
    private final String type;
    private final int code;
    private final Integer subcode;
    private final String details;

    private GraphRefusal(int status, String message, String type, int code, Integer subcode, String details) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.subcode = subcode;
        this.details = details;
    }

    /** The bearer token is missing or wrong: 401, code 190. */
    public static GraphRefusal unauthorized() {
        return oauth(401, 190, "Invalid OAuth access token - Cannot parse access token", null);
    }

    /** No such number or media for this token: code 100, subcode 33. */
    public static GraphRefusal unknownObject(String verb, String id) {
        var message =
                "Unsupported " + verb + " request. Object with ID '" + id + "' does not exist, cannot be loaded due"
                        + " to missing permissions, or does not support this operation. Please read the Graph API documentation"
                        + " at https://developers.facebook.com/docs/graph-api";
        return new GraphRefusal(400, message, "GraphMethodException", 100, 33, null);
    }

    /** A Graph version that does not exist yet: code 2500. */
    public static GraphRefusal unknownPath(String path) {
        return oauth(400, 2500, "Unknown path components: /" + path, null);
    }

    /** Code 100: the value's form is wrong; the message says which and how. */
    public static GraphRefusal parameter(String what) {
        return oauth(400, 100, "(#100) " + what, null);
    }

    /** Code 100: a parameter is missing. */
    public static GraphRefusal required(String parameter) {
        return parameter("The parameter " + parameter + " is required.");
    }

    /** One of the Cloud API's own codes. */
    public static GraphRefusal of(int code, String details) {
        return of(MetaError.of(code).because(details));
    }

    /** One of the Cloud API's own errors as it stands. */
    public static GraphRefusal of(MetaError error) {
        return oauth(statusOf(error.code()), error.code(), "(#" + error.code() + ") " + error.title(), error.details());
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Graph's error code. */
    public int code() {
        return code;
    }

    String type() {
        return type;
    }

    Integer subcode() {
        return subcode;
    }

    String details() {
        return details;
    }

    private static GraphRefusal oauth(int status, int code, String message, String details) {
        return new GraphRefusal(status, message, "OAuthException", code, null, details);
    }

    /** The HTTP status beside a code (Meta, Cloud API error codes); 400 where nothing else is said. */
    private static int statusOf(int code) {
        return switch (code) {
            case 130429 -> 429;
            case 190 -> 401;
            case 131000 -> 500;
            case 2, 131016 -> 503;
            default -> 400;
        };
    }
}
