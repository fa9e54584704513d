package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentWords;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Above;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Above.Kind;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Bubble;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;

/** A content on the phone. */
public final class Shown {
    private Shown() {}

    /** As it goes to who has written in the last 24 hours. */
    public static PhonePreview of(BroadcastContent content) {
        var above = above(content);
        boolean pin = content.attachment()
                        .filter(Attachment.Location.class::isInstance)
                        .isPresent()
                && content.text().isBlank()
                && content.buttons().isEmpty();
        var buttons = content.buttons().stream().map(ContentButton::title).toList();
        return new PhonePreview(List.of(new Bubble(false, pin ? "" : ContentWords.free(content), buttons, above)));
    }

    /** As it goes by that template, which the content names, to everybody else. */
    public static PhonePreview of(BroadcastContent content, MessageTemplate template) {
        String text = filled(content, template)
                + template.footer().map(footer -> "\n\n" + footer).orElse("");
        var buttons =
                template.buttons().stream().map(MessageTemplate.Button::text).toList();
        return new PhonePreview(List.of(new Bubble(false, text, buttons, above(content))));
    }

    /** Whether both forms have the same words. */
    public static boolean saysTheSame(BroadcastContent content, MessageTemplate template) {
        return filled(content, template).strip().equals(ContentWords.template(content));
    }

    private static String filled(BroadcastContent content, MessageTemplate template) {
        return template.filled(content.template().map(TemplateUse::values).orElse(List.of()));
    }

    private static Optional<Above> above(BroadcastContent content) {
        return content.attachment()
                .flatMap(attachment -> attachment.fold(new AboveOf()))
                .or(() -> content.invitation()
                        .filter(event -> event.calendarFile())
                        .map(event -> told("Archivo de calendario: " + event.title())));
    }

    private static Above told(String words) {
        return new Above(words, Kind.OTHER, Optional.empty());
    }

    private static Optional<String> kept(String media) {
        return Optional.of("/envios/archivos/" + media);
    }

    private record AboveOf() implements Attachment.Cases<Optional<Above>> {
        @Override
        public Optional<Above> picture(Attachment.Picture picture) {
            return Optional.of(new Above("Imagen del mensaje", Kind.PICTURE, kept(picture.media())));
        }

        @Override
        public Optional<Above> video(Attachment.Video video) {
            return Optional.of(new Above("Video del mensaje", Kind.FILM, kept(video.media())));
        }

        @Override
        public Optional<Above> document(Attachment.Document document) {
            return Optional.of(new Above("Documento: " + document.name(), Kind.OTHER, kept(document.media())));
        }

        @Override
        public Optional<Above> location(Attachment.Location location) {
            return Optional.of(told("Lugar en el mapa: " + location.name()));
        }

        @Override
        public Optional<Above> unknown(Attachment.Unknown unknown) {
            return Optional.empty();
        }
    }
}
