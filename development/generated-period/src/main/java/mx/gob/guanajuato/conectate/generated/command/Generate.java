package mx.gob.guanajuato.conectate.generated.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;

/** Writes the generated period to Kafka. Once more changes nothing: each interaction counts once, by its id. */
public final class Generate {
    private static final int STEP = 100_000;

    private Generate() {}

    /** {@code [INTERACTIONS]}: how many, over the same days; by default as many as were reported. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var kafka = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ownKafka());
        var period = period(arguments);
        out.printf(
                "Writes %,d generated interactions, %s and the %d days after it, to Kafka at %s.%n",
                period.total(), period.from(), period.days() - 1, kafka);
        var written = new AtomicInteger();
        try (var log = new GeneratedLog(kafka)) {
            period.forEach(interaction -> {
                log.write(interaction);
                if (written.incrementAndGet() % STEP == 0) out.printf("  %,d%n", written.get());
            });
        }
        out.println("Done. They are marked as generated (generatedBy); ./conectate reset takes them away.");
    }

    private static GeneratedPeriod period(String[] arguments) {
        if (arguments.length == 0) return GeneratedPeriod.asReported();
        return GeneratedPeriod.asReported().withTotal(Integer.parseInt(arguments[0]));
    }

    private static String ownKafka() {
        return "localhost:" + System.getenv().getOrDefault("CONECTATE_KAFKA_PORT", "9092");
    }
}
