package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.simulator.content.Contents;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/** Reads a call's body and refuses what Meta refuses. Unknown fields at the top are ignored, as Graph ignores them. */
@Singleton
class CallReader {
    /** pywa; the page of Meta that says so was not at hand. */
    static final int MOST_CALLBACK_DATA = 512;

    private final ObjectMapper json;
    private final Conversations conversations;
    private final Contents contents;

    CallReader(ObjectMapper json, Conversations conversations, Contents contents) {
        this.json = json;
        this.conversations = conversations;
        this.contents = contents;
    }

    GraphRequest read(byte[] body) {
        var call = parse(body);
        oneOf(call, "messaging_product", Set.of("whatsapp"), null);
        return call.hasNonNull("status") ? readMark(call) : message(call);
    }

    /** What is no JSON object has no parameters, so the first required one is missing. */
    private JsonNode parse(byte[] body) {
        try {
            var tree = json.readTree(body);
            return tree != null && tree.isObject() ? tree : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** {@code status: read}, with {@code typing_indicator} if an answer is under way (Meta, Typing indicators). */
    private GraphRequest readMark(JsonNode call) {
        oneOf(call, "status", Set.of("read"), null);
        var wamid = text(call, "message_id");
        if (wamid == null) throw GraphRefusal.required("message_id");
        if (!conversations.knows(wamid)) throw GraphRefusal.of(131009, "Message ID is invalid");
        var typing = call.path("typing_indicator");
        if (typing.isMissingNode() || typing.isNull()) return new GraphRequest.ReadMark(wamid, false);
        oneOf(typing, "type", Set.of("text"), null);
        return new GraphRequest.ReadMark(wamid, true);
    }

    private GraphRequest message(JsonNode call) {
        oneOf(call, "recipient_type", Set.of("individual"), "individual");
        var recipient = Recipient.in(call);
        var type = oneOf(call, "type", contents.types(), "text");
        var content = contents.checked(type, call.path(type));
        if (type.equals("reaction") && call.hasNonNull("context")) {
            throw GraphRefusal.parameter("A reaction cannot be a contextual reply.");
        }
        return new GraphRequest.Message(recipient, type, content, answers(call), callbackData(call));
    }

    private static String answers(JsonNode call) {
        var context = call.path("context");
        if (context.isMissingNode() || context.isNull()) return null;
        var wamid = text(context, "message_id");
        if (wamid == null) throw GraphRefusal.required("context['message_id']");
        return wamid;
    }

    private static String callbackData(JsonNode call) {
        var data = text(call, "biz_opaque_callback_data");
        if (data != null && data.length() > MOST_CALLBACK_DATA) {
            throw GraphRefusal.parameter(
                    "Param biz_opaque_callback_data must be at most " + MOST_CALLBACK_DATA + " characters long.");
        }
        return data;
    }

    /** A string, or null if absent. */
    private static String text(JsonNode object, String field) {
        var value = object.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isTextual()) throw GraphRefusal.parameter("Param " + field + " must be a string.");
        return value.asText();
    }

    /** Meta compares such words without regard to case and lists them in capitals. */
    private static String oneOf(JsonNode object, String field, Set<String> words, String ifAbsent) {
        var value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            if (ifAbsent == null) throw GraphRefusal.required(field);
            return ifAbsent;
        }
        var word = value.asText().toLowerCase(Locale.ROOT);
        if (words.contains(word)) return word;
        var allowed = String.join(", ", new TreeSet<>(words)).toUpperCase(Locale.ROOT);
        var got = value.asText().substring(0, Math.min(64, value.asText().length()));
        throw GraphRefusal.parameter("Param " + field + " must be one of {" + allowed + "} - got \"" + got + "\".");
    }
}
