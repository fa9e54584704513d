package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** The bare client, in a process of its own with the same memory as a service. */
public final class BareSender {
    private static final int WARM_UP = 4_000;
    private static final int PATIENCE_MINUTES = 15;

    private BareSender() {}

    /** As many messages as a broadcast to all, answered after so many milliseconds. */
    public static Sent run(int answersAfterMillis) {
        try (var stack = LocalStack.inFolder(Files.createTempDirectory("delivery-benchmark"))
                .with(Part.SIMULATOR)
                .onRandomPorts()
                .start()) {
            var simulator = stack.addresses().http(Part.SIMULATOR);
            var judge = new Judge(simulator);
            judge.answerAfter(answersAfterMillis);
            var usage = usage(process(simulator));
            judge.awaitTaken(WARM_UP + SendingMessages.MESSAGES);
            return new Sent(SendingMessages.MESSAGES, judge.secondsSince(WARM_UP), usage);
        } catch (IOException e) {
            throw new UnusableInput("The bare client could not be run.", e);
        }
    }

    private static Process process(URI simulator) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareClient.class.getName(),
                        simulator.toString(),
                        "" + WARM_UP,
                        "" + SendingMessages.MESSAGES)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** As the client tells it itself, when it has ended. */
    private static Usage usage(Process client) throws IOException {
        var told = new String(client.getInputStream().readAllBytes()).strip().split(" ");
        try {
            if (!client.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || client.exitValue() != 0)
                throw new UnusableInput("The bare client failed.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableInput("Interrupted.", e);
        }
        return new Usage(Double.parseDouble(told[0]), Long.parseLong(told[1]));
    }
}
