package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A text with a button that opens a list, of which the reader picks one.
 *
 * @param body at most {@value #MAX_BODY} characters
 * @param button on the button, at most {@value #MAX_BUTTON} characters
 * @param rows one to {@value #MAX_ROWS}
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages">
 *     Meta, interactive list messages</a>
 */
public record ListMessage(String body, String button, List<Row> rows) implements OutgoingMessage {
    /** Meta now says 4096; its older pages and most of what was built on them say 1024, which holds under both. */
    public static final int MAX_BODY = 1_024;

    public static final int MAX_BUTTON = 20;

    /** Meta: "Maximum 10 rows" in all sections together; one section needs no title. */
    public static final int MAX_ROWS = 10;

    /**
     * One row.
     *
     * @param id comes back with the choice; at most {@value #MAX_ID} characters, unique in its message
     * @param title at most {@value #MAX_TITLE} characters
     * @param description below the title, at most {@value #MAX_DESCRIPTION} characters
     */
    public record Row(String id, String title, Optional<String> description) {
        public static final int MAX_ID = 200;
        public static final int MAX_TITLE = 24;
        public static final int MAX_DESCRIPTION = 72;

        public Row {
            Bounds.text("row.id", id, MAX_ID);
            Bounds.text("row.title", title, MAX_TITLE);
            description.ifPresent(given -> Bounds.text("row.description", given, MAX_DESCRIPTION));
        }
    }

    public ListMessage {
        rows = List.copyOf(rows);
        Bounds.text("interactive.body", body, MAX_BODY);
        Bounds.text("interactive.button", button, MAX_BUTTON);
        Bounds.count("interactive.rows", rows, MAX_ROWS);
        Bounds.unique("row.id", rows, Row::id);
    }

    /** A text of any length as few messages, the last of them with the list. */
    public static List<OutgoingMessage> split(String text, String button, List<Row> rows) {
        return Interactive.ending(text, MAX_BODY, last -> new ListMessage(last, button, rows));
    }

    @Override
    public ObjectNode toGraph() {
        return Interactive.of("list", body, interactive -> {
            var action = interactive.putObject("action").put("button", button);
            var array = action.putArray("sections").addObject().putArray("rows");
            rows.forEach(row -> {
                var node = array.addObject().put("id", row.id()).put("title", row.title());
                row.description().ifPresent(description -> node.put("description", description));
            });
        });
    }
}
