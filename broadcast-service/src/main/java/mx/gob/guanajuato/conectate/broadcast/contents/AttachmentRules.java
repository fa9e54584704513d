package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaKind;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;

/** What is wrong with an attachment: a file that is not known, or of another kind. */
record AttachmentRules(MediaCatalog media) implements Attachment.Cases<Optional<ContentFault>> {
    private static final int LONGEST_NAME = 240;
    private static final int LONGEST_PLACE = 1_000;

    @Override
    public Optional<ContentFault> picture(Attachment.Picture picture) {
        return file(picture.media(), MediaKind.PICTURE, "picture", "El archivo no es una imagen.");
    }

    @Override
    public Optional<ContentFault> video(Attachment.Video video) {
        return file(video.media(), MediaKind.VIDEO, "video", "El archivo no es un video.");
    }

    @Override
    public Optional<ContentFault> document(Attachment.Document document) {
        if (document.name().length() > LONGEST_NAME)
            return Optional.of(new ContentFault(
                    "attachment.name", "is longer than 240 characters", "El nombre del documento es muy largo."));
        return file(document.media(), MediaKind.DOCUMENT, "document", "El archivo no es un documento.");
    }

    @Override
    public Optional<ContentFault> location(Attachment.Location location) {
        boolean fits = location.name().length() <= LONGEST_PLACE
                && location.address().orElse("").length() <= LONGEST_PLACE;
        return fits
                ? Optional.empty()
                : Optional.of(new ContentFault(
                        "attachment.name", "is longer than 1000 characters", "El nombre del lugar es muy largo."));
    }

    @Override
    public Optional<ContentFault> unknown(Attachment.Unknown unknown) {
        return Optional.of(new ContentFault(
                "attachment.kind",
                "is none of picture, video, document, location",
                "Elige una imagen, un video, un documento o un lugar."));
    }

    private Optional<ContentFault> file(String sha256, MediaKind kind, String word, String words) {
        Optional<Kept> kept = media.find(sha256);
        if (kept.isEmpty())
            return Optional.of(new ContentFault(
                    "attachment.media", "is no file that was uploaded", "No encontramos el archivo. Súbelo otra vez."));
        boolean fits = MediaKind.of(kept.get().type()).equals(Optional.of(kind));
        return fits ? Optional.empty() : Optional.of(new ContentFault("attachment.media", "is no " + word, words));
    }
}
