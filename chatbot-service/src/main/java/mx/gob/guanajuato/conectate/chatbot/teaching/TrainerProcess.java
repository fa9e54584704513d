package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.language.command.AttendedIntents;

/**
 * The trainer of the build and of the commands, as a process of its own: it wants memory for a minute that a service does not
 * have, and whatever happens to it, the bot goes on. It ends with the service, even with one that is killed.
 */
final class TrainerProcess {
    private static final String RUNNER = "quarkus-run.jar";
    private static final long AT_MOST_NANOS = Duration.ofMinutes(20).toNanos();

    /** So often it is said that the training goes on. */
    static final int BEAT_SECONDS = 20;

    private final Path utterances;
    private final Path places;
    private final Path model;
    private final Path log;

    /** Takes the files that it reads, and those that it writes: the model, and what it prints. */
    TrainerProcess(Path utterances, Path places, Path model, Path log) {
        this.utterances = utterances;
        this.places = places;
        this.model = model;
        this.log = log;
    }

    /**
     * Trains.
     *
     * @param goesOn run every {@value #BEAT_SECONDS} s until it has ended
     * @throws IOException when it cannot be started, or ends without a model
     */
    void train(Runnable goesOn) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!process.waitFor(BEAT_SECONDS, TimeUnit.SECONDS)) {
                if (System.nanoTime() - begun > AT_MOST_NANOS) throw new IOException("it took too long");
                goesOn.run();
            }
            if (process.exitValue() != 0) throw new IOException(last(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1", // citizens wait for the others
                "-cp",
                classPath(),
                AttendedIntents.class.getName(),
                "train",
                "--utterances",
                utterances.toString(),
                "--places",
                places.toString(),
                "--model",
                model.toString());
    }

    /** The service's own; as it is packaged, its jars lie in folders beside the one that starts it. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        if (!own.endsWith(RUNNER)) return own;
        String folder = own.substring(0, own.length() - RUNNER.length());
        return String.join(":", folder + "app/*", folder + "lib/main/*", folder + "lib/boot/*");
    }

    private static String last(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    }
}
