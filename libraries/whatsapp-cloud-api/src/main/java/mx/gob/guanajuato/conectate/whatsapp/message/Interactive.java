package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Graph's interactive messages have in common: type, body, action. */
final class Interactive {
    private Interactive() {}

    static ObjectNode of(String type, String body, Consumer<ObjectNode> action) {
        return of(type, Optional.empty(), body, action);
    }

    static ObjectNode of(String type, Optional<Medium> header, String body, Consumer<ObjectNode> action) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "interactive");
        var interactive = message.putObject("interactive").put("type", type);
        header.ifPresent(medium -> interactive.set("header", medium.typed()));
        interactive.putObject("body").put("text", body);
        action.accept(interactive);
        return message;
    }

    /** A text of any length as few messages: texts, and a last one that may be as long as {@code longestEnd}. */
    static List<OutgoingMessage> ending(String text, int longestEnd, Function<String, OutgoingMessage> last) {
        Bounds.text("interactive.body", text, Integer.MAX_VALUE);
        var pieces = TextPieces.endingWithin(text, TextMessage.MAX_BODY, longestEnd);
        int end = pieces.size() - 1;
        return Stream.concat(
                        pieces.subList(0, end).stream().map(piece -> new TextMessage(piece, false)),
                        Stream.of(last.apply(pieces.get(end))))
                .toList();
    }
}
