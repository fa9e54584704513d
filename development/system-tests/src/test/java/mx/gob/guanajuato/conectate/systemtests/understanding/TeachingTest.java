package mx.gob.guanajuato.conectate.systemtests.understanding;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.IntentsCommand;
import mx.gob.guanajuato.conectate.systemtests.drivers.IntentsCommand.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Staff teach the running bot, with the commands that they have. */
@ExtendWith(WholeSystem.class)
class TeachingTest {
    private static final Path UTTERANCES = Path.of("../../chatbot-service/src/main/resources/understanding/utterances");

    /** Of each intent: training takes seconds. */
    private static final int ENOUGH = 100;

    private static final String SAID = "tepalcate chundo fierrazo";

    private final Conectate conectate;
    private final IntentsCommand intents;

    @TempDir
    Path folder;

    TeachingTest(Conectate conectate) {
        this.conectate = conectate;
        this.intents = conectate.intents();
    }

    /** Other tests read with it. */
    @AfterEach
    void leave_the_packaged_model() {
        assertThat(intents.prints("use", "packaged").status()).isZero();
    }

    @Test
    void what_was_not_understood_gets_its_intent_and_is_understood_and_a_bad_model_changes_nothing()
            throws IOException {
        copy(ENOUGH);
        String before = taken("train", "--utterances", folder.toString());
        assertThat(answerTo(SAID)).doesNotContain("vacunación");

        String id = idOf(SAID);
        assertThat(intents.prints("label", id, "vaccines", "--utterances", folder.toString())
                        .status())
                .isZero();
        String taught = taken("train", "--utterances", folder.toString());

        assertThat(taught).isNotEqualTo(before);
        assertThat(answerTo(SAID)).contains("vacunación");
        aBadModelIsRefused();
        assertThat(answerTo(SAID)).contains("vacunación");
        conectate.kill(Part.CHATBOT);
        assertThat(answerTo(SAID)).contains("vacunación");

        assertThat(intents.prints("use", before).status()).isZero();
        assertThat(answerTo(SAID)).doesNotContain("vacunación");
    }

    @Test
    void classify_prints_a_line_for_each_and_evaluate_says_what_is_wrong_with_a_file() throws IOException {
        assertThat(intents.reading("kasos en leon\n", "classify").lines())
                .singleElement()
                .asString()
                .startsWith("kasos en leon\tconfirmed-cases\t")
                .contains("\t11020\t");
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "hola\tgreeting\nsin tab\n");
        Printed refused = intents.prints("evaluate", bad.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaint()).contains("bad.tsv, line 2: there is no tab");
        Path good = Files.writeString(folder.resolve("good.tsv"), "kasos en leon\tconfirmed-cases\nhola\tgreeting\n");
        assertThat(intents.prints("evaluate", good.toString()).lines()).anyMatch(line -> line.startsWith("accuracy"));
    }

    private void aBadModelIsRefused() throws IOException {
        copy(20);
        Files.delete(folder.resolve("hospitals.txt"));
        Printed refused = intents.prints("train", "--utterances", folder.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaint()).contains("it lacks intents that have topics: hospitals");
    }

    private String taken(String... command) {
        var start = Instant.now();
        Printed printed = intents.prints(command);
        assertThat(printed.complaint()).isEmpty();
        conectate.measurements().add("a model trained and taken", Duration.between(start, Instant.now()));
        assertThat(printed.lines()).anyMatch(line -> line.startsWith("taken\tchatbot-1\t"));
        return printed.lines().stream()
                .filter(line -> line.startsWith("offered\t"))
                .map(line -> line.split("\t")[1])
                .findFirst()
                .orElseThrow();
    }

    private String idOf(String text) {
        awaiting("«" + text + "» is listed").until(() -> !listed(text).isEmpty());
        return listed(text).get(0).split("\t")[0];
    }

    private List<String> listed(String text) {
        return intents.prints("unknown", "--utterances", folder.toString()).lines().stream()
                .filter(line -> line.endsWith("\t" + text))
                .toList();
    }

    private String answerTo(String text) {
        var phone = conectate.newPhone();
        phone.writes(text);
        return phone.nextMessage();
    }

    private void copy(int ofEach) throws IOException {
        try (var files = Files.list(UTTERANCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                Files.write(
                        folder.resolve(file.getFileName()),
                        Files.readAllLines(file).stream().limit(ofEach).toList());
            }
        }
    }
}
