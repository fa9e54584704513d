package mx.gob.guanajuato.conectate.simulator.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.simulator.media.MediaKind;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Types and sizes that Meta takes (Meta, Media). */
final class UploadRules {
    /** Of a WebP file: the chunk's name at 12, its flags at 20, of which the second bit says animated. */
    private static final int FLAGS_AT = 20;

    private static final int ANIMATED = 0x02;
    private static final long STATIC_STICKER = 100 * 1024L;

    private UploadRules() {}

    static void check(String type, FileUpload file) {
        var kind = MediaKind.of(file.contentType()).orElseThrow(() -> unknownType(file.contentType()));
        if (MediaKind.of(type).isEmpty()) throw unknownType(type);
        if (file.size() == 0) throw GraphRefusal.parameter("Param file must not be empty.");
        long most = kind == MediaKind.STICKER && !animated(file) ? STATIC_STICKER : kind.most();
        if (file.size() > most) throw GraphRefusal.parameter("Param file must be at most " + most + " bytes.");
    }

    private static GraphRefusal unknownType(String type) {
        var allowed = new TreeSet<String>();
        Arrays.stream(MediaKind.values()).forEach(kind -> allowed.addAll(kind.types()));
        return GraphRefusal.parameter("Param file must be a file with one of the following types: "
                + String.join(", ", allowed) + ". Received file of type '" + type + "'.");
    }

    private static boolean animated(FileUpload file) {
        try (var in = Files.newInputStream(file.uploadedFile())) {
            var head = in.readNBytes(FLAGS_AT + 1);
            return head.length > FLAGS_AT && head[15] == 'X' && (head[FLAGS_AT] & ANIMATED) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
