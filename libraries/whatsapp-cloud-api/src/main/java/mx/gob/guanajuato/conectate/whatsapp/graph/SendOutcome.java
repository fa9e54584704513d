package mx.gob.guanajuato.conectate.whatsapp.graph;

/** What became of one call that sends a message. Whether the message reached Meta is the only thing that tells the kinds apart. */
public sealed interface SendOutcome {
    <T> T fold(Cases<T> cases);

    /** One answer for each kind: a caller that forgets one does not compile. */
    interface Cases<T> {
        T accepted(Accepted accepted);

        T refused(Refused refused);

        T notAttempted(NotAttempted notAttempted);

        T inDoubt(InDoubt inDoubt);
    }

    /**
     * Meta took it: it will be sent, or fail later by a status webhook.
     *
     * @param wamid Meta's id of the message; holds the recipient's number in disguise, so it is never logged
     */
    record Accepted(String wamid) implements SendOutcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.accepted(this);
        }
    }

    /** Meta did not take it and said why. */
    record Refused(GraphError error) implements SendOutcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /** No request was written, so Meta cannot have it: connection refused, no connection in time, no such host. */
    record NotAttempted(String reason) implements SendOutcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.notAttempted(this);
        }
    }

    /** The request was written, and no answer tells whether Meta took it. Sending it again may send it twice. */
    record InDoubt(String reason) implements SendOutcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inDoubt(this);
        }
    }
}
