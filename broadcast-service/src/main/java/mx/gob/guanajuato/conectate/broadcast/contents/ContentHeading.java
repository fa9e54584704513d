package mx.gob.guanajuato.conectate.broadcast.contents;

import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;

/** What stands above a content, in Meta's word of a template's header: IMAGE, VIDEO, DOCUMENT, LOCATION; empty: nothing. */
public final class ContentHeading {
    private ContentHeading() {}

    /** The word. */
    public static String of(BroadcastContent content) {
        if (Headings.inCalendar(content).isPresent()) return "DOCUMENT";
        return content.attachment()
                .map(attachment -> attachment.fold(new Word()))
                .orElse("");
    }

    private record Word() implements Attachment.Cases<String> {
        @Override
        public String picture(Attachment.Picture picture) {
            return "IMAGE";
        }

        @Override
        public String video(Attachment.Video video) {
            return "VIDEO";
        }

        @Override
        public String document(Attachment.Document document) {
            return "DOCUMENT";
        }

        @Override
        public String location(Attachment.Location location) {
            return "LOCATION";
        }

        @Override
        public String unknown(Attachment.Unknown unknown) {
            return "";
        }
    }
}
