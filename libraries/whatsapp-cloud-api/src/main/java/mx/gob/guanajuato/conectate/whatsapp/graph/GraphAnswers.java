package mx.gob.guanajuato.conectate.whatsapp.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.Accepted;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.InDoubt;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.Refused;

/** What an HTTP answer says about the message that was sent. */
final class GraphAnswers {
    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int SERVER_ERROR = 500;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int REQUEST_TIMEOUT = 408;

    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphAnswers() {}

    static SendOutcome read(int status, byte[] body) {
        JsonNode answer = tree(body);
        if (status >= SUCCESS && status < REDIRECTION) return accepted(status, answer);
        // A gateway speaks for itself: the server behind it may have taken the message.
        if (status == BAD_GATEWAY || status == GATEWAY_TIMEOUT) return new InDoubt("http " + status);
        boolean isGraphs = answer.at("/error/code").isIntegralNumber();
        if (!isGraphs && (status >= SERVER_ERROR || status == REQUEST_TIMEOUT))
            return new InDoubt("http " + status + " without Graph's body");
        return new Refused(GraphError.of(status, answer.path("error")));
    }

    private static SendOutcome accepted(int status, JsonNode answer) {
        String wamid = answer.at("/messages/0/id").asText("");
        return wamid.isBlank() ? new InDoubt("http " + status + " without a message id") : new Accepted(wamid);
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            return answer == null ? MissingNode.getInstance() : answer;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
