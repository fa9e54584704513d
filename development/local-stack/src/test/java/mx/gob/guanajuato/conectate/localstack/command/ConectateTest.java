package mx.gob.guanajuato.conectate.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConectateTest {
    @TempDir
    Path parent;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void ps_prints_one_line_a_process_with_tabs_between_its_five_fields() {
        try (var stack = redisIn(folder())) {
            int port = stack.addresses().ports().get(Part.REDIS);

            assertThat(run("ps")).isZero();

            assertThat(printed(out)).matches("redis\t[0-9]+\t" + port + "\t[0-9]+\tready\n");
        }
    }

    @Test
    void ps_says_so_when_nothing_runs() {
        assertThat(run("ps")).isEqualTo(1);
        assertThat(printed(err)).isEqualTo("No demo is running.\n");
    }

    @Test
    void reset_is_refused_while_a_demo_runs() {
        try (var stack = redisIn(folder())) {
            assertThat(run("reset")).isEqualTo(1);

            assertThat(printed(err)).startsWith("A demo runs on " + folder() + " already (process ");
            assertThat(stack.processes()).hasSize(1);
        }
    }

    @Test
    void reset_forgets_what_a_demo_kept() {
        redisIn(folder()).close();

        assertThat(run("reset")).isZero();

        assertThat(folder()).doesNotExist();
    }

    @Test
    void reset_leaves_what_no_demo_wrote() throws IOException {
        Path letter = Files.writeString(Files.createDirectory(folder()).resolve("letter.txt"), "Dear all");

        assertThat(run("reset")).isZero();

        assertThat(letter).exists();
    }

    @Test
    void the_demo_names_a_port_setting_that_is_none() {
        int status = run("demo", Map.of("CONECTATE_STATE", folder().toString(), "CONECTATE_KAFKA_PORT", "many"));

        assertThat(status).isEqualTo(1);
        assertThat(printed(err)).isEqualTo("CONECTATE_KAFKA_PORT is not a port: many\n");
    }

    private static LocalStack redisIn(Path folder) {
        return LocalStack.inFolder(folder).with(Part.REDIS).onRandomPorts().start();
    }

    private Path folder() {
        return parent.resolve("state");
    }

    private int run(String command) {
        return run(command, Map.of("CONECTATE_STATE", folder().toString()));
    }

    private int run(String command, Map<String, String> environment) {
        return Conectate.run(
                command,
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
