package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script {@code ./conectate intents …}, run beside the stack. */
public final class IntentsCommand {
    private final String kafka;
    private final Path state;

    /** Against that Kafka, with that folder of state. */
    public IntentsCommand(String kafka, Path state) {
        this.kafka = kafka;
        this.state = state.toAbsolutePath();
    }

    /**
     * What a command printed.
     *
     * @param status the status that it ended with
     * @param lines of its standard output
     * @param complaint its standard error
     */
    public record Printed(int status, List<String> lines, String complaint) {}

    /** Runs one command to its end, with that as its standard input. */
    public Printed reading(String input, String... arguments) {
        try {
            Path in = Files.writeString(Files.createTempFile("intents", ".in"), input);
            Path out = Files.createTempFile("intents", ".out");
            Path err = Files.createTempFile("intents", ".err");
            var command = new ArrayList<>(List.of(script(), "intents"));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka);
            process.environment().put("CONECTATE_STATE", state.toString());
            int status = process.start().waitFor();
            return new Printed(status, Files.readAllLines(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Runs one command to its end. */
    public Printed prints(String... arguments) {
        return reading("", arguments);
    }

    private static String script() {
        return Path.of("..", "..", "conectate").toAbsolutePath().normalize().toString();
    }
}
