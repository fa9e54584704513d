package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What stands above a content's text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = Attachment.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Attachment.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Attachment.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Attachment.Document.class, name = "document"),
    @JsonSubTypes.Type(value = Attachment.Location.class, name = "location")
})
public sealed interface Attachment {
    <T> T fold(Cases<T> cases);

    /** One answer for each kind: a caller that forgets one does not compile. */
    interface Cases<T> {
        T picture(Picture picture);

        T video(Video video);

        T document(Document document);

        T location(Location location);

        T unknown(Unknown unknown);
    }

    /** @param media SHA-256 of the file in hexadecimal, its key on {@code media} */
    @JsonIgnoreProperties("kind")
    record Picture(String media) implements Attachment {
        public Picture {
            requireMedia(media);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.picture(this);
        }
    }

    /** @param media SHA-256 of the file in hexadecimal, its key on {@code media} */
    @JsonIgnoreProperties("kind")
    record Video(String media) implements Attachment {
        public Video {
            requireMedia(media);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.video(this);
        }
    }

    /**
     * @param media SHA-256 of the file in hexadecimal, its key on {@code media}
     * @param name what the phone calls the file
     */
    @JsonIgnoreProperties("kind")
    record Document(String media, String name) implements Attachment {
        public Document {
            requireMedia(media);
            if (name == null || name.isBlank()) throw new InvalidEvent("attachment.name", "missing");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.document(this);
        }
    }

    /** A point on the map, in degrees (WGS 84). */
    @JsonIgnoreProperties("kind")
    record Location(double latitude, double longitude, String name, Optional<String> address) implements Attachment {
        public Location {
            if (!(Math.abs(latitude) <= 90)) throw new InvalidEvent("attachment.latitude", "not -90 to 90");
            if (!(Math.abs(longitude) <= 180)) throw new InvalidEvent("attachment.longitude", "not -180 to 180");
            if (name == null || name.isBlank()) throw new InvalidEvent("attachment.name", "missing");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.location(this);
        }
    }

    /** A kind that this version does not know: its broadcast is held. */
    record Unknown(String kind) implements Attachment {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unknown(this);
        }
    }

    private static void requireMedia(String media) {
        if (media == null || media.isBlank()) throw new InvalidEvent("attachment.media", "missing");
    }
}
