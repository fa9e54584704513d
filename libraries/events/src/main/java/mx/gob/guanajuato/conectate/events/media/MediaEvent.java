package mx.gob.guanajuato.conectate.events.media;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What is known of a file. Topic {@code media}, key {@link #key()}, newest counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event", visible = true, defaultImpl = MediaEvent.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MediaEvent.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = MediaEvent.Uploaded.class, name = "uploaded")
})
public sealed interface MediaEvent {
    /** The record's key. */
    String key();

    /** When it happened. */
    Instant at();

    /** The same for the same fact. */
    default String id() {
        return key() + "@" + at();
    }

    /**
     * The file lies on {@code media-parts}.
     *
     * @param sha256 of its bytes, hexadecimal
     * @param type its MIME type, as its bytes say
     * @param size in bytes
     * @param name as whoever gave it called it
     * @param partition where its parts lie
     * @param offset of its first part; the others follow, among parts of other files
     * @param upload tells its parts from those of the same file given once more at the same moment; absent in earlier versions
     */
    record Kept(
            String sha256,
            String type,
            long size,
            String name,
            int partition,
            long offset,
            Instant at,
            Optional<String> upload)
            implements MediaEvent {
        public Kept {
            upload = upload == null ? Optional.empty() : upload;
            if (sha256 == null || sha256.isBlank()) throw new InvalidEvent("sha256", "missing");
            if (type == null || type.isBlank()) throw new InvalidEvent("type", "missing");
        }

        @Override
        public String key() {
            return sha256;
        }

        /** The key of each of its parts. */
        public String keyOfParts() {
            return keyOfParts(sha256, upload);
        }

        /** The key of the parts of an upload of that file. */
        public static String keyOfParts(String sha256, Optional<String> upload) {
            return upload.map(id -> sha256 + "/" + id).orElse(sha256);
        }
    }

    /**
     * Meta has it.
     *
     * @param mediaId under which a message of that number may name it, for 30 days (Meta, media)
     */
    record Uploaded(String sha256, String phoneNumberId, String mediaId, Instant at) implements MediaEvent {
        public Uploaded {
            if (sha256 == null || sha256.isBlank()) throw new InvalidEvent("sha256", "missing");
            if (mediaId == null || mediaId.isBlank()) throw new InvalidEvent("mediaId", "missing");
        }

        @Override
        public String key() {
            return sha256 + "/" + phoneNumberId;
        }
    }

    /** Something that this version does not know. */
    record Unknown(String event, Instant at) implements MediaEvent {
        @Override
        public String key() {
            return "unknown/" + event;
        }
    }
}
