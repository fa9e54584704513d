package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;

/** What a valid call asks for. */
sealed interface GraphRequest {
    <T> T fold(Cases<T> cases);

    /** One answer for each kind. */
    interface Cases<T> {
        T read(ReadMark mark);

        T message(Message message);
    }

    /** Mark the citizen's message as read, and perhaps show that an answer is under way. */
    record ReadMark(String wamid, boolean typing) implements GraphRequest {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.read(this);
        }
    }

    /**
     * Send a message.
     *
     * @param recipient to whom
     * @param type Meta's type
     * @param content the object under the type's name
     * @param answers {@code context.message_id}, or null
     * @param callbackData echoed in statuses, or null
     */
    record Message(Recipient recipient, String type, JsonNode content, String answers, String callbackData)
            implements GraphRequest {
        /** Templates alone may be sent outside the customer service window. */
        boolean isTemplate() {
            return type.equals("template");
        }

        boolean isReaction() {
            return type.equals("reaction");
        }

        /** The wamid that a reaction is about. */
        String reactsTo() {
            return content.path("message_id").asText();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.message(this);
        }
    }
}
