package mx.gob.guanajuato.conectate.language.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFilesTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("some.tsv"), content);
    }

    @Test
    void a_file_holds_utterance_tab_intent() throws IOException {
        assertThat(LabelledFiles.read(file("# a comment\n\n casos en León \tconfirmed-cases\nhola\tgreeting\tmore\n")))
                .containsExactly(
                        new LabelledText("casos en León", "confirmed-cases"), new LabelledText("hola", "greeting"));
    }

    @Test
    void a_folder_holds_a_file_for_each_intent() throws IOException {
        Files.writeString(folder.resolve("greeting.txt"), "# a comment\nhola\n");
        Files.writeString(folder.resolve("deaths.txt"), "muertos\n");

        assertThat(LabelledFiles.read(folder))
                .containsExactly(new LabelledText("muertos", "deaths"), new LabelledText("hola", "greeting"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "casos confirmed-cases|line 2: there is no tab between utterance and intent",
                "'\tdeaths'|line 2: there is no utterance before the tab",
                "'casos\tno intent'|line 2: «no intent» is no name of an intent",
                "'casos\t'|line 2: «» is no name of an intent"
            })
    void a_bad_line_is_named_with_its_number_and_reason(String line, String reason) throws IOException {
        Path file = file("hola\tgreeting\n" + line + "\n");

        assertThatThrownBy(() -> LabelledFiles.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessage(file + ", " + reason);
    }

    @Test
    void files_that_are_missing_empty_or_not_utf8_are_refused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.tsv"), "León\tdeaths\n".getBytes(StandardCharsets.ISO_8859_1));
        Path empty = file("# nothing\n");

        assertThatThrownBy(() -> LabelledFiles.read(folder.resolve("none")))
                .hasMessageEndingWith("there is no such file");
        assertThatThrownBy(() -> LabelledFiles.read(latin)).hasMessageEndingWith("is not UTF-8");
        assertThatThrownBy(() -> LabelledFiles.read(empty)).hasMessageEndingWith("holds no labelled utterance");
        assertThatThrownBy(() -> LabelledFiles.read(Files.createDirectory(folder.resolve("sub"))))
                .hasMessageEndingWith("holds no utterances (files named after their intent, .txt)");
    }
}
