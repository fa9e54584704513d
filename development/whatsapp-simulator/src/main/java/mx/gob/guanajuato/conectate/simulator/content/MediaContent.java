package mx.gob.guanajuato.conectate.simulator.content;

import jakarta.inject.Singleton;
import java.util.Set;
import mx.gob.guanajuato.conectate.simulator.media.MediaKind;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;

/**
 * The object of a picture, video, audio, document or sticker.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages">image
 *     messages</a> and their neighbours
 */
@Singleton
class MediaContent {
    /** "Media asset caption text. Maximum 1024 characters." (Meta, Image messages). */
    static final int MOST_CAPTION = 1_024;

    private static final Set<String> PICTURE = Set.of("id", "link", "caption");
    private static final Set<String> DOCUMENT = Set.of("id", "link", "caption", "filename");
    private static final Set<String> AUDIO = Set.of("id", "link", "voice");
    private static final Set<String> STICKER = Set.of("id", "link");

    /** Meta states no bound; file systems end a name here. */
    private static final int MOST_NAME = 255;

    private final MediaStore media;

    MediaContent(MediaStore media) {
        this.media = media;
    }

    void image(Param image) {
        check(image.object(PICTURE), "image");
    }

    void video(Param video) {
        check(video.object(PICTURE), "video");
    }

    void audio(Param audio) {
        check(audio.object(AUDIO), "audio");
        audio.at("voice").booleanIfGiven();
    }

    void document(Param document) {
        check(document.object(DOCUMENT), "document");
        document.at("filename").textIfGiven(MOST_NAME);
    }

    void sticker(Param sticker) {
        check(sticker.object(STICKER), "sticker");
    }

    private void check(Param file, String kind) {
        var id = file.at("id");
        var link = file.at("link");
        if (id.given() == link.given()) throw file.invalid("needs either 'id' or 'link'");
        if (link.given()) link.link();
        else checkId(id, kind);
        var caption = file.at("caption");
        if (caption.given() && caption.text().length() > MOST_CAPTION) {
            throw caption.wrong("must be at most " + MOST_CAPTION + " characters long.");
        }
    }

    /** Meta finds out later that a file is of another kind, and fails by status; here it is said at once. */
    private void checkId(Param id, String kind) {
        var found = media.find(id.text());
        if (found.isEmpty() || !MediaKind.fits(kind, found.get().mimeType())) {
            throw id.wrong("is not a valid whatsapp business account media attachment ID");
        }
    }
}
