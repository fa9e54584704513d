package mx.gob.guanajuato.conectate.language.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttendedIntentsTest {
    @TempDir
    Path folder;

    @Test
    void a_training_ends_with_the_program_that_attends_to_it() throws Exception {
        Process training = training();

        training.getOutputStream().close(); // as the system does for a program that is killed

        assertThat(training.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(training.exitValue()).isEqualTo(AttendedIntents.ABANDONED);
        assertThat(model()).doesNotExist();
    }

    @Test
    void a_training_that_is_attended_to_makes_its_model() throws Exception {
        Process training = training();

        assertThat(training.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(training.exitValue()).isZero();
        assertThat(model()).exists();
    }

    private Process training() throws IOException, URISyntaxException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AttendedIntents.class.getName(),
                        "train",
                        "--utterances",
                        Path.of(getClass().getResource("/utterances").toURI()).toString(),
                        "--model",
                        model().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private Path model() {
        return folder.resolve("model.bin");
    }
}
