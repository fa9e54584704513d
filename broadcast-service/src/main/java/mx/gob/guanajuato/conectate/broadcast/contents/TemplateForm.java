package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.TemplateMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.TemplateMessage.Heading;

/** A content as its template, filled in: for somebody who has not written in the last 24 hours. */
public final class TemplateForm {
    private TemplateForm() {}

    /** Empty where the content names no template: then nobody outside the 24 hours can be reached. */
    public static Optional<OutgoingMessage> of(BroadcastContent content, MediaIds ids) {
        return content.template().map(use -> {
            var heading = Headings.medium(content, ids).map(Heading::of).or(() -> Headings.place(content)
                    .map(Heading::of));
            var payloads = content.buttons().stream()
                    .filter(ContentButton.Reply.class::isInstance)
                    .map(ContentButton.Reply.class::cast)
                    .map(FreeForm::payload)
                    .toList();
            return new TemplateMessage(use.name(), use.language(), heading, use.values(), payloads);
        });
    }
}
