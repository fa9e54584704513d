package mx.gob.guanajuato.conectate.broadcast.media;

import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.metadata.mp4.media.Mp4SoundDirectory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused.Reason;
import org.apache.tika.Tika;

/** Tells what a file is by its bytes, whatever it calls itself, and refuses what Meta or a phone would not take. */
final class MediaCheck {
    /** In the library's words, of the codes avc1 and mp4a. */
    private static final String H264 = "H.264";

    private static final String AAC = "(AAC)";
    private static final Tika TIKA = new Tika();

    private MediaCheck() {}

    /**
     * The file's type.
     *
     * @throws MediaRefused when it cannot be sent
     */
    static String type(String name, byte[] bytes) {
        if (bytes.length == 0) throw new MediaRefused(Reason.EMPTY);
        // Meta knows no calendars: they go as text, and the phone opens them by their name.
        String type = plain(TIKA.detect(bytes, name));
        var kind = MediaKind.of(type).orElseThrow(() -> new MediaRefused(Reason.TYPE));
        kind.requireSize(bytes.length);
        switch (kind) {
            case PICTURE -> requirePicture(bytes);
            case VIDEO -> requireCodecs(bytes);
            case DOCUMENT -> {
                // A phone opens it with what it has; its type is all that can be told.
            }
        }
        return type;
    }

    private static String plain(String type) {
        if (type.startsWith("text/")) return "text/plain";
        return type.equals("video/quicktime") || type.equals("application/mp4") ? "video/mp4" : type;
    }

    private static void requirePicture(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new MediaRefused(Reason.BROKEN);
            var reader = readers.next();
            reader.setInput(in);
            if (reader.getWidth(0) < 1 || reader.getHeight(0) < 1) throw new MediaRefused(Reason.BROKEN);
            reader.dispose();
        } catch (IOException e) {
            throw new MediaRefused(Reason.BROKEN);
        }
    }

    private static void requireCodecs(byte[] bytes) {
        var found = Mp4MetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        var picture = found.getFirstDirectoryOfType(Mp4VideoDirectory.class);
        if (picture == null) throw new MediaRefused(Reason.BROKEN);
        if (!H264.equals(picture.getString(Mp4VideoDirectory.TAG_COMPRESSION_TYPE)))
            throw new MediaRefused(Reason.VIDEO_CODEC);
        var sound = found.getFirstDirectoryOfType(Mp4SoundDirectory.class);
        if (sound != null && !isAac(sound.getString(Mp4SoundDirectory.TAG_AUDIO_FORMAT)))
            throw new MediaRefused(Reason.AUDIO_CODEC);
    }

    private static boolean isAac(String format) {
        return format != null && format.contains(AAC);
    }
}
