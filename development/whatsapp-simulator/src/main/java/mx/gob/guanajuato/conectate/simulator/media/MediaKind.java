package mx.gob.guanajuato.conectate.simulator.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of media with their types and sizes.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">media</a>
 */
public enum MediaKind {
    IMAGE(5, Set.of("image/jpeg", "image/png")),
    VIDEO(16, Set.of("video/mp4", "video/3gpp")),
    AUDIO(16, Set.of("audio/aac", "audio/amr", "audio/mp4", "audio/mpeg", "audio/ogg")),
    STICKER(1, Set.of("image/webp")),
    DOCUMENT(
            100,
            Set.of(
                    "application/msword",
                    "application/pdf",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "text/plain"));

    /** Static stickers 100 KB, animated ones 500 KB. */
    private static final long ANIMATED_STICKER = 500 * 1024L;

    private final long megabytes;
    private final Set<String> types;

    MediaKind(long megabytes, Set<String> types) {
        this.megabytes = megabytes;
        this.types = types;
    }

    /** Which kind a file of this type is. */
    public static Optional<MediaKind> of(String mimeType) {
        var plain = plain(mimeType);
        return Arrays.stream(values())
                .filter(kind -> kind.types.contains(plain))
                .findFirst();
    }

    /** Whether a message of this type ({@code image}, {@code document}…) may hold such a file. */
    public static boolean fits(String messageType, String mimeType) {
        return of(mimeType).filter(kind -> kind.word().equals(messageType)).isPresent();
    }

    /** The types without their parameters. */
    public Set<String> types() {
        return types;
    }

    /** The largest file, in bytes. */
    public long most() {
        return this == STICKER ? ANIMATED_STICKER : megabytes * 1024 * 1024;
    }

    /** The message type: {@code image}, {@code video}, {@code audio}, {@code sticker}, {@code document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String mimeType) {
        return mimeType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
