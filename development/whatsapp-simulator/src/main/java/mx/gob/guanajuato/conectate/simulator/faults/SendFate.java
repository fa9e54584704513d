package mx.gob.guanajuato.conectate.simulator.faults;

/**
 * What becomes of one valid send call.
 *
 * @param kind what happens
 * @param delayMillis how long the answer waits
 * @param code Meta's error code where the kind has one
 */
public record SendFate(Kind kind, long delayMillis, int code) {
    /** The ways a send call can go. */
    public enum Kind {
        /** Accepted and answered, as on a good day. */
        ANSWER(true, ""),
        /** HTTP 500 with a Graph body. */
        SERVER_ERROR(false, "error5xxShare"),
        /** HTTP 429, code 130429. */
        TOO_MANY(false, "error429Share"),
        /** Read, never answered. */
        HANG(false, "hangShare"),
        /** Accepted, never answered. */
        ACCEPT_THEN_HANG(true, "acceptThenHangShare"),
        /** Read, connection closed. */
        RESET(false, "resetShare"),
        /** Accepted, connection closed. */
        ACCEPT_THEN_RESET(true, "acceptThenResetShare"),
        /** Accepted, HTTP 502 without a Graph body. */
        ACCEPT_THEN_SERVER_ERROR(true, "acceptThen5xxShare"),
        /** Accepted and answered, then a status {@code failed}. */
        ACCEPT_THEN_FAIL(true, "failStatusShare"),
        /** Refused with a chosen Graph error. */
        GRAPH_ERROR(false, "graphErrors");

        private final boolean accepts;
        private final String field;

        Kind(boolean accepts, String field) {
            this.accepts = accepts;
            this.field = field;
        }

        /** Whether the message counts as accepted and reaches the citizen. */
        public boolean accepts() {
            return accepts;
        }

        String field() {
            return field;
        }
    }
}
