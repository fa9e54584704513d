package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What a broadcast says, whichever message of WhatsApp it becomes. One message: what does not fit into one is no content.
 *
 * @param text with WhatsApp's formatting, links as they stand; at most {@value #MAX_TEXT} characters, and blank only beside
 *     an attachment
 * @param hashtags without their {@code #}; they end the text, but for those that stand in it
 * @param attachment a picture, a video, a document or a place
 * @param invitation what the content invites to
 * @param buttons quick replies, or one link
 * @param purpose what it is for, which decides the kind of template
 * @param template what is sent to who has not written for 24 hours; empty: they cannot be reached
 */
public record BroadcastContent(
        String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> hashtags,
        Optional<Attachment> attachment,
        Optional<Invitation> invitation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ContentButton> buttons,
        Optional<Purpose> purpose,
        Optional<TemplateUse> template) {

    /** Meta's limit of a text body. */
    public static final int MAX_TEXT = 4_096;

    public BroadcastContent {
        text = text == null ? "" : text;
        hashtags = hashtags == null ? List.of() : List.copyOf(hashtags);
        buttons = buttons == null ? List.of() : List.copyOf(buttons);
        if (text.isBlank() && attachment.isEmpty()) throw new InvalidEvent("text", "missing");
        if (text.length() > MAX_TEXT) throw new InvalidEvent("text", "longer than " + MAX_TEXT + " characters");
    }

    /** A text and nothing else. */
    public static BroadcastContent of(String text) {
        return new BroadcastContent(
                text, List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same, sent by that template to who has not written for 24 hours. */
    public BroadcastContent with(TemplateUse use) {
        return new BroadcastContent(text, hashtags, attachment, invitation, buttons, purpose, Optional.of(use));
    }

    /**
     * What a content is for.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization">
     *     Meta, template categorization</a>
     */
    public enum Purpose {
        /** Something that who asked for it has to know: a utility template. */
        @JsonProperty("alert")
        ALERT,
        /** Makes something known, or invites: a marketing template. */
        @JsonProperty("promotion")
        PROMOTION,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
