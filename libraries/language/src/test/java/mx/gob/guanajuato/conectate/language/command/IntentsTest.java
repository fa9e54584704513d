package mx.gob.guanajuato.conectate.language.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentsTest {
    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run("", arguments);
    }

    private int run(String typed, String[] arguments) {
        return Intents.run(
                arguments,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String utterances() throws URISyntaxException {
        return Path.of(IntentsTest.class.getResource("/utterances").toURI()).toString();
    }

    private static String model() {
        return folder.resolve("model.bin").toString();
    }

    private static String places() {
        return folder.resolve("places.csv").toString();
    }

    @BeforeAll
    static void train() throws Exception {
        Files.writeString(Path.of(places()), "inegi_code,alias\n11007,Celaya\n11020,León\n");
        assertThat(new IntentsTest()
                        .run("train", "--utterances", utterances(), "--places", places(), "--model", model()))
                .isZero();
    }

    @Test
    void training_once_more_on_the_same_changes_nothing() throws Exception {
        FileTime before = Files.getLastModifiedTime(Path.of(model()));

        assertThat(run("train", "--utterances", utterances(), "--places", places(), "--model", model()))
                .isZero();
        assertThat(Files.getLastModifiedTime(Path.of(model()))).isEqualTo(before);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void training_says_what_was_made() throws Exception {
        String other = folder.resolve("new/other.bin").toString();

        assertThat(run("train", "--utterances", utterances(), "--model", other)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("model [0-9a-f]{12} of 1\\d\\d utterances, 10 intents: .*other.bin\n");
    }

    @Test
    void evaluating_prints_figures_confusions_misses_and_noise() throws IOException {
        Path file = Files.writeString(
                folder.resolve("some.tsv"), "cuantos casos hay\tconfirmed-cases\nmuertos\tgreeting\n");

        assertThat(run("evaluate", file.toString(), "--places", places(), "--model", model()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "model\t",
                        "accuracy\t0.5000",
                        "macro-F1\t",
                        "intent\tprecision\trecall\tF1",
                        "confusion matrix")
                .contains("muertos\tgreeting\tdeaths\t", "written worse\taccuracy\tfall in points");
    }

    @Test
    void classifying_prints_a_line_of_five_columns_for_each_line() {
        String[] classify = {"classify", "--places", places(), "--model", model(), "--today", "2021-05-05"};

        assertThat(run("casos en celaya ayer\n\ncasos en Jalisco\n", classify)).isZero();

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .matches("casos en celaya ayer\tconfirmed-cases\t[01]\\.\\d{3}\t11007\tdays=2021-05-04;how=model");
        assertThat(lines.get(1))
                .startsWith("casos en Jalisco\tout-of-scope\t")
                .endsWith("\t\telsewhere=Jalisco;how=elsewhere");
    }

    @Test
    void a_benchmark_trains_on_one_file_and_tries_on_the_other() throws IOException {
        Path train = Files.writeString(
                folder.resolve("train.tsv"),
                "pon musica\tplay\ntoca una cancion\tplay\nque hora es\ttime\ndime la hora\ttime\n");
        Path test = Files.writeString(folder.resolve("test.tsv"), "pon una cancion\tplay\nla hora\ttime\n");

        assertThat(run("benchmark", "--train", train.toString(), "--test", test.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("trained on\t4 utterances", "accuracy\t1.0000", "latency p99\t", "throughput\t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sing|There is no command «sing».",
                "classify|intents classify needs --model.",
                "classify --colour red|There is no option --colour.",
                "classify --model|The option --model needs a value.",
                "classify --model none.bin|none.bin: there is no such model; train one first",
                "evaluate --model none.bin|intents evaluate needs a FILE of labelled utterances.",
                "evaluate none.tsv --model none.bin|none.tsv: there is no such file",
                "train --utterances none --model x.bin|none: there is no such file",
                "classify --model pom.xml|pom.xml: it is no model: its first bytes are others",
                "classify --model pom.xml --places none.csv|none.csv: there is no such file"
            })
    void bad_input_ends_with_its_reason_and_status_1(String line, String reason) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(reason);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(run("classify", "--model", model(), "--today", "hoy")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("--today: «hoy» is no day; write it like 2021-05-03.\n");
    }

    @Test
    void without_a_command_the_usage_is_printed() {
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("intents train");
    }
}
