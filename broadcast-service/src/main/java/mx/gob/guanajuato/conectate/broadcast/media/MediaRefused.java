package mx.gob.guanajuato.conectate.broadcast.media;

/** A file that Meta would not take, or that a phone could not show. */
public final class MediaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    MediaRefused(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a file is refused, for programs and for staff. */
    public enum Reason {
        EMPTY("is empty", "El archivo está vacío."),
        TYPE(
                "is none of JPEG, PNG, MP4, 3GP, PDF, Office, text",
                "WhatsApp no recibe este tipo de archivo. Usa JPG o PNG, un video MP4, o un documento PDF, Word, Excel,"
                        + " PowerPoint o de texto."),
        BROKEN("cannot be read as what it says it is", "El archivo está dañado: no se pudo abrir."),
        PICTURE_SIZE("is a picture larger than 5 MB", "La imagen pesa más de 5 MB. Guárdala más chica."),
        VIDEO_SIZE("is a video larger than 16 MB", "El video pesa más de 16 MB. Córtalo o guárdalo con menos calidad."),
        DOCUMENT_SIZE("is a document larger than 16 MB", "El documento pesa más de 16 MB."),
        VIDEO_CODEC(
                "is a video that is not H.264",
                "El video no está en H.264: muchos teléfonos no lo muestran. Guárdalo como MP4 (H.264 y AAC)."),
        AUDIO_CODEC(
                "is a video whose sound is not AAC",
                "El sonido del video no está en AAC. Guárdalo como MP4 (H.264 y AAC).");

        private final String english;
        private final String spanish;

        Reason(String english, String spanish) {
            this.english = english;
            this.spanish = spanish;
        }

        /** For problem+json, after the field's name. */
        public String english() {
            return english;
        }

        /** For staff. */
        public String spanish() {
            return spanish;
        }
    }
}
