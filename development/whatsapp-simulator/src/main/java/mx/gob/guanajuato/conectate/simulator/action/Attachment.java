package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.media.MediaKind;
import mx.gob.guanajuato.conectate.simulator.media.Medium;

/**
 * A picture, video, audio, voice note, sticker or document.
 *
 * @param id of the upload
 * @param as image, video, audio, voice, sticker or document; by the file's type unless said
 * @param caption under pictures, videos and documents
 */
record Attachment(String id, String as, String caption) implements Action {
    private static final List<String> KINDS = List.of("image", "video", "audio", "voice", "sticker", "document");
    private static final int MOST_CAPTION = 1_024;

    @Override
    public Composed composed(Moment moment) {
        var file = moment.files().uploaded(id, "action.media.id");
        var kind = kind(file);
        var type = kind.equals("voice") ? "audio" : kind;
        var content = moment.object();
        describe(content, kind);
        if (type.equals("document")) content.put("filename", file.name());
        content.put("mime_type", file.mimeType())
                .put("sha256", file.sha256Base64())
                .put("id", file.id())
                .put("url", moment.files().url(file));
        if (type.equals("audio")) content.put("voice", kind.equals("voice"));
        if (type.equals("sticker")) content.put("animated", false);
        return Composed.of(type, content);
    }

    private void describe(ObjectNode content, String kind) {
        if (caption == null || caption.isEmpty()) return;
        if (!List.of("image", "video", "document").contains(kind) || caption.length() > MOST_CAPTION) {
            throw new InvalidInput(
                    "action.media.caption",
                    "must be at most " + MOST_CAPTION + " characters, under what has a caption");
        }
        content.put("caption", caption);
    }

    /** A phone sends any file as a document; what Meta does not know otherwise can only be one. */
    private String kind(Medium file) {
        if (as != null) {
            if (!KINDS.contains(as)) throw new InvalidInput("action.media.as", "must be one of " + KINDS);
            return as;
        }
        return MediaKind.of(file.mimeType()).map(MediaKind::word).orElse("document");
    }
}
