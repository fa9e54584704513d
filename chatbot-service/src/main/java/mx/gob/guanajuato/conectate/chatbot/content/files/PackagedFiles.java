package mx.gob.guanajuato.conectate.chatbot.content.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files that lie in the service's own archive, or in its classes folder while it is developed. */
final class PackagedFiles {
    /** Raised when the same bytes are read in another way: their content is then published anew. */
    private static final byte READING = 1;

    /** The names of the files right in a folder, sorted. */
    List<String> list(String folder) {
        try {
            Path code = Path.of(PackagedFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) return names(code.resolve(folder), folder);
            try (var archive = FileSystems.newFileSystem(code)) {
                return names(archive.getPath("/" + folder), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("content folder " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the service's own code is always an address", e);
        }
    }

    private static List<String> names(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> prefix + file.getFileName()).sorted().toList();
        }
    }

    byte[] bytes(String path) {
        try (InputStream file = PackagedFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("content file missing: " + path);
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + path, e);
        }
    }

    /** A table's rows, by column name. */
    List<NamedCsvRecord> table(String path) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + path, e);
        }
    }

    String sha256(String... paths) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(READING);
            for (String path : paths) digest.update(bytes(path));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
