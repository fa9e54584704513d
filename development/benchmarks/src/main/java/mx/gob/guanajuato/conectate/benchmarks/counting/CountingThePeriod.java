package mx.gob.guanajuato.conectate.benchmarks.counting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * How long it takes until all of the first period is counted: from the start of the service's process, and again from the
 * start of the log while the old figures answer. Beside it a process that only reads.
 */
public final class CountingThePeriod implements Comparison {
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Xmn80m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");

    private static final Path TARGET =
            Path.of(System.getProperty("conectate.root", "."), "development", "benchmarks", "target");
    private static final int ROUNDS = 3;

    private final GeneratedPeriod period = GeneratedPeriod.asReported();

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public String run() {
        try (var stack = LocalStack.inFolder(Files.createTempDirectory(Files.createDirectories(TARGET), "metrics"))
                .with(Part.KAFKA, Part.REDIS)
                .onRandomPorts()
                .start()) {
            var kafka = stack.addresses().kafka();
            long start = System.nanoTime();
            write(kafka);
            double writing = seconds(start);
            var rows = new StringBuilder();
            for (int round = 1; round <= ROUNDS; round++) rows.append(round(stack, kafka, round));
            return table(writing, rows);
        } catch (IOException e) {
            throw new UnusableInput("The stack cannot be started", e);
        }
    }

    private String round(LocalStack stack, String kafka, int round) {
        var bare = readInAProcess(kafka);
        stack.emptyRedis();
        String name = "metrics-" + round;
        long start = System.nanoTime();
        var service = new MetricsProcess(stack.startAnother(Part.METRICS, name));
        service.await(state -> state.path("complete").asBoolean());
        var cold = new Taken(seconds(start), processor(stack, name));
        requireAllCounted(service);
        var bareAgain = readInAProcess(kafka);
        double before = processor(stack, name);
        start = System.nanoTime();
        service.rebuild();
        service.await(CountingThePeriod::isServedAnew);
        var rebuilt = new Taken(seconds(start), processor(stack, name) - before);
        requireAllCounted(service);
        stack.stop(name);
        return row(round, "bare consumer, process start to last record", bare, bare)
                + row(round, "metrics-service, process start to all counted", cold, bare)
                + row(round, "bare consumer again, beside the running service", bareAgain, bareAgain)
                + row(round, "metrics-service, counted anew while it answers", rebuilt, bareAgain);
    }

    /** Seconds by the clock, and seconds of processor that the process itself took. */
    private record Taken(double seconds, double processor) {}

    private static double processor(LocalStack stack, String name) {
        return stack.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .flatMap(process -> ProcessHandle.of(process.pid()))
                .flatMap(process -> process.info().totalCpuDuration())
                .map(time -> time.toMillis() / 1e3)
                .orElse(0.0);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isServedAnew(JsonNode state) {
        return state.path("generation").asInt() == 2 && state.path("complete").asBoolean();
    }

    private void requireAllCounted(MetricsProcess service) {
        long total = service.total(
                period.from().toString(),
                period.from().plusDays(period.days() - 1L).toString());
        if (total != period.total()) throw new UnusableInput("Counted " + total + " instead of " + period.total());
    }

    private void write(String kafka) {
        create(kafka);
        try (var log = new GeneratedLog(kafka)) {
            period.forEach(log::write);
        }
    }

    /** Every topic, as where a service starts that ran before; making them is the first start's of all. */
    private static void create(String kafka) {
        var topics = Topics.all().stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.<Short>empty())
                        .configs(topic.settings()))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(topics).all().get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new UnusableInput("The topics cannot be made", e);
        }
    }

    private Taken readInAProcess(String kafka) {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareConsumer.class.getName(),
                kafka,
                "" + period.total()));
        try {
            long start = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new UnusableInput("The bare consumer failed");
            return new Taken(seconds(start), Long.parseLong(told.split(" ")[0]) / 1e3);
        } catch (IOException | InterruptedException e) {
            throw new UnusableInput("The bare consumer cannot be started", e);
        }
    }

    private String row(int round, String what, Taken taken, Taken bare) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %.1f | %,.0f | %.1f | %.1f | %.1f |%n",
                round,
                what,
                taken.seconds,
                period.total() / taken.seconds,
                taken.seconds / bare.seconds,
                taken.processor,
                taken.processor / bare.processor);
    }

    private String table(double writing, CharSequence rows) {
        return String.format(
                Locale.ROOT,
                "%,d generated interactions of %d days, on %d partitions; making and writing them took %.1f s.%n%n"
                        + "| round | | s | interactions a second | times the bare consumer | s of processor | times |%n"
                        + "| ---: | --- | ---: | ---: | ---: | ---: | ---: |%n%s",
                period.total(),
                period.days(),
                Topics.INTERACTIONS.partitions(),
                writing,
                rows);
    }
}
