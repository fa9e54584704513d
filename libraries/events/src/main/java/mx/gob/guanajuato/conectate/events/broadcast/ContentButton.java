package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a citizen can tap below a content. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = ContentButton.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ContentButton.Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = ContentButton.Link.class, name = "link")
})
public sealed interface ContentButton {
    /** What stands on it. */
    String title();

    /**
     * A quick reply.
     *
     * @param asks the intent that a tap asks for, e.g. {@code unsubscribe}
     */
    @JsonIgnoreProperties("kind")
    record Reply(String title, String asks) implements ContentButton {}

    /** Opens a page. */
    @JsonIgnoreProperties("kind")
    record Link(String title, String url) implements ContentButton {}

    /** A kind that this version does not know. */
    record Unknown(String kind, String title) implements ContentButton {}
}
