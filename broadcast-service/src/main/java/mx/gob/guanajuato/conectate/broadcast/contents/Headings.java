package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;
import mx.gob.guanajuato.conectate.whatsapp.message.LocationMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.Medium;
import mx.gob.guanajuato.conectate.whatsapp.message.Medium.Kind;

/** What stands above a content's text: its attachment, or the calendar file of what it invites to. */
final class Headings {
    private Headings() {}

    /** The file above it, by its SHA-256; empty: none. */
    static Optional<String> file(BroadcastContent content) {
        return attached(content).or(() -> calendar(content).map(CalendarFile::sha256));
    }

    private static Optional<String> attached(BroadcastContent content) {
        return content.attachment().flatMap(attachment -> attachment.fold(new FileOf()));
    }

    static Optional<CalendarFile> calendar(BroadcastContent content) {
        return inCalendar(content).map(CalendarFile::of);
    }

    /** The event that the message carries as a file, which can be made when nothing is wrong with it. */
    static Optional<Invitation> inCalendar(BroadcastContent content) {
        return content.invitation().filter(event -> event.calendarFile());
    }

    /** Whether a file stands above it. */
    static boolean hasFile(BroadcastContent content) {
        return inCalendar(content).isPresent() || attached(content).isPresent();
    }

    /** The file as a message names it. */
    static Optional<Medium> medium(BroadcastContent content, MediaIds ids) {
        return content.attachment()
                .flatMap(attachment -> attachment.fold(new MediumOf(ids)))
                .or(() -> calendar(content).map(file -> Medium.document(ids.required(file.sha256()), file.name())));
    }

    static Optional<LocationMessage> place(BroadcastContent content) {
        return content.attachment()
                .filter(Attachment.Location.class::isInstance)
                .map(Attachment.Location.class::cast)
                .map(place -> new LocationMessage(place.latitude(), place.longitude(), place.name(), place.address()));
    }

    private record FileOf() implements Attachment.Cases<Optional<String>> {
        @Override
        public Optional<String> picture(Attachment.Picture picture) {
            return Optional.of(picture.media());
        }

        @Override
        public Optional<String> video(Attachment.Video video) {
            return Optional.of(video.media());
        }

        @Override
        public Optional<String> document(Attachment.Document document) {
            return Optional.of(document.media());
        }

        @Override
        public Optional<String> location(Attachment.Location location) {
            return Optional.empty();
        }

        @Override
        public Optional<String> unknown(Attachment.Unknown unknown) {
            return Optional.empty();
        }
    }

    private record MediumOf(MediaIds ids) implements Attachment.Cases<Optional<Medium>> {
        @Override
        public Optional<Medium> picture(Attachment.Picture picture) {
            return Optional.of(Medium.of(Kind.IMAGE, ids.required(picture.media())));
        }

        @Override
        public Optional<Medium> video(Attachment.Video video) {
            return Optional.of(Medium.of(Kind.VIDEO, ids.required(video.media())));
        }

        @Override
        public Optional<Medium> document(Attachment.Document document) {
            return Optional.of(Medium.document(ids.required(document.media()), document.name()));
        }

        @Override
        public Optional<Medium> location(Attachment.Location location) {
            return Optional.empty();
        }

        @Override
        public Optional<Medium> unknown(Attachment.Unknown unknown) {
            return Optional.empty();
        }
    }
}
