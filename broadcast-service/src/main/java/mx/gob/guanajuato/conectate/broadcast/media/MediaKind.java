package mx.gob.guanajuato.conectate.broadcast.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused.Reason;

/**
 * What a phone shows a file as, by type and size.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">Meta,
 *     supported media types</a>
 */
public enum MediaKind {
    PICTURE(5, Reason.PICTURE_SIZE, Set.of("image/jpeg", "image/png")),
    VIDEO(16, Reason.VIDEO_SIZE, Set.of("video/mp4", "video/3gpp")),
    /** Meta takes 100 MB; ours is what a prepaid plan bears. */
    DOCUMENT(
            16,
            Reason.DOCUMENT_SIZE,
            Set.of(
                    "application/pdf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "text/plain"));

    /** The largest file of all kinds, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    private final long most;
    private final Reason tooLarge;
    private final Set<String> types;

    MediaKind(int megabytes, Reason tooLarge, Set<String> types) {
        this.most = megabytes * MEGABYTE;
        this.tooLarge = tooLarge;
        this.types = types;
    }

    /** The kind of a type; empty: Meta takes none such. */
    public static Optional<MediaKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }

    void requireSize(long bytes) {
        if (bytes > most) throw new MediaRefused(tooLarge);
    }
}
