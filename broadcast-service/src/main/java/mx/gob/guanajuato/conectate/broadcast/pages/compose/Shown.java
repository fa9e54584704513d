package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentWords;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Above;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Bubble;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;

/** A content on the phone, as it goes to who has written in the last 24 hours. */
public final class Shown {
    private Shown() {}

    /** The phone. */
    public static PhonePreview of(BroadcastContent content) {
        var above = content.attachment()
                .flatMap(attachment -> attachment.fold(new AboveOf()))
                .or(() -> content.invitation()
                        .filter(event -> event.calendarFile())
                        .map(event -> new Above("Archivo de calendario: " + event.title(), Optional.empty())));
        boolean pin = content.attachment()
                        .filter(Attachment.Location.class::isInstance)
                        .isPresent()
                && content.text().isBlank()
                && content.buttons().isEmpty();
        var buttons = content.buttons().stream().map(ContentButton::title).toList();
        return new PhonePreview(List.of(new Bubble(false, pin ? "" : ContentWords.free(content), buttons, above)));
    }

    private record AboveOf() implements Attachment.Cases<Optional<Above>> {
        @Override
        public Optional<Above> picture(Attachment.Picture picture) {
            return Optional.of(new Above("Imagen del mensaje", Optional.of("/envios/archivos/" + picture.media())));
        }

        @Override
        public Optional<Above> video(Attachment.Video video) {
            return Optional.of(new Above("Video", Optional.empty()));
        }

        @Override
        public Optional<Above> document(Attachment.Document document) {
            return Optional.of(new Above("Documento: " + document.name(), Optional.empty()));
        }

        @Override
        public Optional<Above> location(Attachment.Location location) {
            return Optional.of(new Above("Lugar en el mapa: " + location.name(), Optional.empty()));
        }

        @Override
        public Optional<Above> unknown(Attachment.Unknown unknown) {
            return Optional.empty();
        }
    }
}
