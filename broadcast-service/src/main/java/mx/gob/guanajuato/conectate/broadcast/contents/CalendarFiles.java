package mx.gob.guanajuato.conectate.broadcast.contents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;

/** Keeps the calendar file of what a content invites to, like any other file. */
@ApplicationScoped
public class CalendarFiles {
    private final MediaFiles media;

    CalendarFiles(MediaFiles media) {
        this.media = media;
    }

    /** Once it is kept it finds its way to Meta. Waits for Kafka. */
    public void keepFor(BroadcastContent content) {
        Headings.calendar(content).ifPresent(file -> media.keep(file.name(), file.bytes()));
    }

    /** The file above a content, by its SHA-256, kept by now. */
    public Optional<String> fileOf(BroadcastContent content) {
        keepFor(content);
        return Headings.file(content);
    }

    /** The file that staff gave, by its SHA-256; a calendar file is made by us. */
    public Optional<String> attached(BroadcastContent content) {
        return content.attachment().flatMap(attachment -> Headings.file(content));
    }
}
