package mx.gob.guanajuato.conectate.systemtests.metrics;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.drivers.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The first period over several processes that are killed, joined, left and emptied while it is written; a tenth of it,
 * or as much as {@code -Dconectate.generated.total} says.
 */
@Execution(ExecutionMode.CONCURRENT)
class GeneratedPeriodTest {
    private static final GeneratedPeriod PERIOD =
            GeneratedPeriod.asReported().withTotal(Integer.getInteger("conectate.generated.total", 81_490));
    private static final LocalDate FROM = PERIOD.from();
    private static final LocalDate TO = FROM.plusDays(PERIOD.days() - 1L);

    private final Map<LocalDate, Long> perDay = new TreeMap<>();
    private final Map<LocalDate, Set<String>> people = new TreeMap<>();
    private long written;

    @Test
    void kills_rebalances_duplicates_and_an_emptied_redis_change_no_figure() {
        try (var stack = LocalStack.inFolder(Path.of("target", "system", "generated-" + System.nanoTime()))
                .with(Part.KAFKA, Part.REDIS, Part.METRICS)
                .onRandomPorts()
                .start()) {
            var first = new Figures(stack.addresses().http(Part.METRICS));
            write(stack);
            assertAllOfIt(first);

            // Counted again by two instances, one of which dies at it.
            int second = stack.startAnother(Part.METRICS, "metrics-2");
            first.rebuild();
            stack.kill("metrics");
            var other = new Figures(URI.create("http://localhost:" + second));
            awaiting("the new count is the one that is read")
                    .ignoreExceptions()
                    .until(() -> other.counts().path("generation").asInt() == 2);
            assertAllOfIt(other);
            stack.awaitReady("metrics", Duration.ofMinutes(1));
            assertAllOfIt(first);
        }
    }

    /** Every fifth interaction is delivered again at once, as a producer that heard no answer would. */
    private void write(LocalStack stack) {
        try (var log = new GeneratedLog(stack.addresses().kafka())) {
            PERIOD.forEach(interaction -> {
                log.write(interaction);
                if (++written % 5 == 0) log.write(interaction);
                count(interaction);
                disturb(stack);
            });
        }
    }

    private void disturb(LocalStack stack) {
        int tenth = PERIOD.total() / 10;
        if (written == tenth) stack.kill("metrics");
        if (written == 3L * tenth) stack.startAnother(Part.METRICS, "metrics-1b");
        if (written == 5L * tenth) stack.emptyRedis();
        if (written == 7L * tenth) stack.kill("metrics-1b");
        if (written == 9L * tenth) stack.stop("metrics-1b");
    }

    private void count(Interaction interaction) {
        perDay.merge(interaction.day(), 1L, Long::sum);
        people.computeIfAbsent(interaction.day(), none -> new HashSet<>()).add(interaction.pseudonym());
    }

    private void assertAllOfIt(Figures figures) {
        var daily = figures.complete("/api/interactions/daily", FROM, TO);
        assertThat(daily.path("total").asLong()).isEqualTo(PERIOD.total());
        var counted = new TreeMap<LocalDate, Long>();
        for (JsonNode day : daily.path("days"))
            counted.put(
                    LocalDate.parse(day.path("date").asText()),
                    day.path("total").asLong());
        assertThat(counted).isEqualTo(perDay);

        var users = figures.complete("/api/users", FROM, TO);
        assertThat(users.path("distinct").asLong()).isEqualTo(everybody().size());
        var usersPerDay = new TreeMap<LocalDate, Integer>();
        for (JsonNode day : users.path("days"))
            usersPerDay.put(
                    LocalDate.parse(day.path("from").asText()),
                    day.path("distinct").asInt());
        people.forEach((day, who) -> assertThat(usersPerDay).containsEntry(day, who.size()));
    }

    private Set<String> everybody() {
        var all = new HashSet<String>();
        people.values().forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }
}
