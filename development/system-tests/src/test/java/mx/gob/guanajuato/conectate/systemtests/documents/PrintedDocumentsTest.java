package mx.gob.guanajuato.conectate.systemtests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedDocumentsTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final boolean WRITE = "write".equals(System.getProperty("conectate.documents"));

    @Test
    void docs_topics_says_what_the_code_says() throws IOException {
        compare(DOCS.resolve("topics.md"), TopicsDocument.print());
    }

    @Test
    void docs_configuration_says_what_the_code_says() throws IOException {
        compare(DOCS.resolve("configuration.md"), ConfigurationDocument.print());
    }

    @Test
    void decisions_are_numbered_without_a_gap_and_headed_by_their_number() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(DOCS.resolve("decisions"))) {
            decisions = files.sorted().toList();
        }
        assertThat(decisions)
                .extracting(file -> file.getFileName().toString().substring(0, 4))
                .isEqualTo(IntStream.rangeClosed(1, decisions.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        for (Path decision : decisions) {
            String number = decision.getFileName().toString().substring(0, 4);
            assertThat(Files.readString(decision))
                    .startsWith("# " + number + " ")
                    .contains("- Date: ", "- Status: ");
        }
    }

    @Test
    void every_file_that_the_readme_points_to_is_there() throws IOException {
        Path root = DOCS.resolve("..");
        var links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(Files.readString(root.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(root.resolve(link))
                .exists());
    }

    private static void compare(Path file, String printed) throws IOException {
        if (WRITE) Files.writeString(file, printed);
        assertThat(Files.readString(file)).isEqualTo(printed);
    }
}
