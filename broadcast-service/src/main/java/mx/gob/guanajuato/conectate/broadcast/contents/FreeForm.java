package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.LinkMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.MediaMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.Medium;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;

/** A content as one message to somebody who has written in the last 24 hours. */
public final class FreeForm {
    private FreeForm() {}

    /** @throws mx.gob.guanajuato.conectate.whatsapp.message.InvalidMessage when it does not fit into one */
    public static OutgoingMessage of(BroadcastContent content, MediaIds ids) {
        var place = Headings.place(content);
        boolean onlyPlace = content.text().isBlank() && content.invitation().isEmpty();
        if (place.isPresent() && onlyPlace && content.buttons().isEmpty()) return place.get();
        var heading = Headings.medium(content, ids);
        String words = ContentWords.free(content);
        if (!content.buttons().isEmpty()) return withButtons(heading, words, content.buttons());
        if (heading.isEmpty()) return new TextMessage(words, hasLink(words));
        return new MediaMessage(heading.get(), Optional.of(words).filter(text -> !text.isEmpty()));
    }

    private static OutgoingMessage withButtons(Optional<Medium> heading, String words, List<ContentButton> buttons) {
        if (buttons.get(0) instanceof ContentButton.Link link)
            return new LinkMessage(heading, words, link.title(), link.url());
        var replies = buttons.stream()
                .filter(ContentButton.Reply.class::isInstance)
                .map(ContentButton.Reply.class::cast)
                .map(reply -> new ButtonsMessage.Button(payload(reply), reply.title()))
                .toList();
        return new ButtonsMessage(heading, words, replies);
    }

    /** What comes back with a tap: the form in which the chatbot writes its own buttons. */
    static String payload(ContentButton.Reply reply) {
        return "ask/" + reply.asks();
    }

    /** A link, which Meta knows by its http:// or https://, gets its preview. */
    private static boolean hasLink(String text) {
        return text.contains("https://") || text.contains("http://");
    }
}
