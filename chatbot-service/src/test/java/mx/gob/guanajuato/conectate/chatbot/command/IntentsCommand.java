package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code ./conectate intents …}, called with what it printed kept. */
final class IntentsCommand {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings around;
    private int status;

    IntentsCommand(String kafka, Path models) {
        around = new Surroundings(Path.of(".."), kafka, models, Clock.systemUTC());
    }

    /** The lines that it prints. */
    List<String> prints(String... arguments) {
        out.reset();
        err.reset();
        status = new IntentsProgram(around, InputStream.nullInputStream(), stream(out), stream(err)).run(arguments);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The status that the last one ended with. */
    int status() {
        return status;
    }

    /** What the last one complained of. */
    String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
