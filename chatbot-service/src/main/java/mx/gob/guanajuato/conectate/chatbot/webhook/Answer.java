package mx.gob.guanajuato.conectate.chatbot.webhook;

/** What the door says. None tells what would have been right. */
enum Answer {
    /** All of it is on Kafka. */
    STORED(200, "stored"),
    /** Meta does not redeliver what it could not sign: nothing is kept. */
    NOT_JSON(400, "The body is not JSON."),
    WRONG_SIGNATURE(401, "The signature is missing or wrong."),
    WRONG_HANDSHAKE(403, "This is not the handshake that was agreed on."),
    TOO_LARGE(413, "The body is larger than 3 MB."),
    /** Part of it may be on Kafka: it comes again, and is recognised. */
    UNAVAILABLE(503, "Not stored. Deliver again later.");

    private final int status;
    private final String text;

    Answer(int status, String text) {
        this.status = status;
        this.text = text;
    }

    int status() {
        return status;
    }

    String text() {
        return text;
    }

    /** For meters: one value of few. */
    String label() {
        return "" + status;
    }
}
