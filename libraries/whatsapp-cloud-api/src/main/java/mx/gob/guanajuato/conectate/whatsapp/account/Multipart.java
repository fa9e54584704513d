package mx.gob.guanajuato.conectate.whatsapp.account;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with one file, as RFC 7578 writes it. */
final class Multipart {
    private static final String END = "\r\n";

    private final String boundary = "conectate-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        begin(name, "");
        return write(END + END + value + END);
    }

    Multipart file(String name, MediaFile file) {
        begin(name, "; filename=\"" + plain(file.name()) + "\"");
        write(END + "Content-Type: " + file.type() + END + END);
        body.writeBytes(file.bytes());
        return write(END);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        write("--" + boundary + "--" + END);
        return body.toByteArray();
    }

    private void begin(String name, String also) {
        write("--" + boundary + END + "Content-Disposition: form-data; name=\"" + name + "\"" + also);
    }

    private Multipart write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A name can end neither its quotes nor its line. */
    private static String plain(String name) {
        return name.replaceAll("[\"\\\\\\p{Cntrl}]", "_");
    }
}
