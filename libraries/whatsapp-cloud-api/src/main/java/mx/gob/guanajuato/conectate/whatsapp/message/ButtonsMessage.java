package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A text with buttons below it that answer with one tap.
 *
 * @param header a picture, a video or a document that stands above the text
 * @param body at most {@value #MAX_BODY} characters
 * @param buttons one to {@value #MAX_BUTTONS}
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages">
 *     Meta, interactive reply buttons messages</a>
 */
public record ButtonsMessage(Optional<Medium> header, String body, List<Button> buttons) implements OutgoingMessage {
    /** Meta, reply buttons: body text, "Maximum 1024 characters". */
    public static final int MAX_BODY = 1_024;

    /** Meta: "You can have up to 3 buttons". */
    public static final int MAX_BUTTONS = 3;

    /**
     * One button.
     *
     * @param id comes back with the tap; at most {@value #MAX_ID} characters, unique in its message
     * @param title at most {@value #MAX_TITLE} characters, unique in its message
     */
    public record Button(String id, String title) {
        public static final int MAX_ID = 256;
        public static final int MAX_TITLE = 20;

        public Button {
            Bounds.text("button.id", id, MAX_ID);
            Bounds.text("button.title", title, MAX_TITLE);
        }
    }

    /** A text and its buttons. */
    public ButtonsMessage(String body, List<Button> buttons) {
        this(Optional.empty(), body, buttons);
    }

    public ButtonsMessage {
        buttons = List.copyOf(buttons);
        Bounds.text("interactive.body", body, MAX_BODY);
        Bounds.count("interactive.buttons", buttons, MAX_BUTTONS);
        Bounds.unique("button.id", buttons, Button::id);
        Bounds.unique("button.title", buttons, Button::title);
    }

    /** A text of any length as few messages, the last of them with the buttons. */
    public static List<OutgoingMessage> split(String text, List<Button> buttons) {
        return Interactive.ending(text, MAX_BODY, last -> new ButtonsMessage(last, buttons));
    }

    @Override
    public ObjectNode toGraph() {
        return Interactive.of("button", header, body, interactive -> {
            var array = interactive.putObject("action").putArray("buttons");
            buttons.forEach(button -> array.addObject()
                    .put("type", "reply")
                    .putObject("reply")
                    .put("id", button.id())
                    .put("title", button.title()));
        });
    }
}
