package mx.gob.guanajuato.conectate.metrics.pages;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The files that pages of results load beside the console's own. */
final class ResultsFiles {
    private static final List<String> FILES = List.of("results.css", "results.js", "charts.js");

    /** Another one whenever a byte of them changes, so that no browser keeps an old one. */
    @TemplateGlobal(name = "resultsVersion")
    static final String VERSION = version();

    private ResultsFiles() {}

    private static String version() {
        var sum = new CRC32();
        for (String file : FILES) sum.update(bytes("/META-INF/resources/console/results/" + file));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String file) {
        try (var in = ResultsFiles.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
