package mx.gob.guanajuato.conectate.console.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The files that every page loads. */
final class StyleSheet {
    private static final List<String> FILES = List.of(
            "/META-INF/resources/console/console.css",
            "/META-INF/resources/console/phone.css",
            "/META-INF/resources/console/console.js");

    private StyleSheet() {}

    /** Another one whenever a byte of them changes. */
    static String version() {
        var sum = new CRC32();
        for (String file : FILES) sum.update(bytes(file));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String file) {
        try (var in = StyleSheet.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
