package mx.gob.guanajuato.conectate.whatsapp.account;

/**
 * A file that goes to Meta.
 *
 * @param type its MIME type
 * @param name as the phone may call it
 * @param bytes all of it
 */
public record MediaFile(String type, String name, byte[] bytes) {
    @Override
    public String toString() {
        return "MediaFile[type=" + type + ", bytes=" + bytes.length + "]";
    }
}
