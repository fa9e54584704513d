package mx.gob.guanajuato.conectate.systemtests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the document tells of how long everything is kept, against the broker's own settings. */
@ExtendWith(WholeSystem.class)
class KeptTest {
    private static final Path DOCUMENT = Path.of("../../docs/topics.md");

    /** The columns of a row, counted from the bar before the first. */
    private static final int TOPIC = 1;

    private static final int KEPT = 5;

    /** How long the broker may take to notice, and to take a file away. */
    private static final Duration UNPUNCTUALITY = Duration.ofMinutes(30);

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Conectate conectate;

    KeptTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void no_topic_keeps_anything_longer_than_the_document_tells() throws IOException {
        var settings = conectate.keeping().settings();
        var told = told();
        assertThat(told).hasSizeGreaterThan(15);
        told.forEach((topic, kept) -> {
            var present = settings.get(topic);
            assertThat(present).as(topic).isNotNull();
            assertThat(present.get("cleanup.policy").contains("compact"))
                    .as(topic)
                    .isEqualTo(kept.contains("newest of each key"));
            if (kept.contains(" d")) assertThat(longest(present)).as(topic).isLessThanOrEqualTo(days(kept));
            else assertThat(present).as(topic).containsEntry("retention.ms", "-1");
        });
    }

    @Test
    void what_is_taken_out_of_a_compacted_topic_is_gone_within_days_also_from_the_changelogs() {
        conectate.keeping().settings().forEach((topic, present) -> {
            if (topic.startsWith("__") || !present.get("cleanup.policy").contains("compact")) return;
            assertThat(Long.parseLong(present.get("max.compaction.lag.ms")))
                    .as(topic)
                    .isLessThanOrEqualTo(DAY);
            assertThat(Long.parseLong(present.get("delete.retention.ms")))
                    .as(topic)
                    .isLessThanOrEqualTo(DAY);
        });
    }

    private static Map<String, String> told() throws IOException {
        var told = new TreeMap<String, String>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            var columns = line.split("\\|");
            if (columns.length > KEPT && columns[2].strip().matches("\\d+"))
                told.put(columns[TOPIC].strip(), columns[KEPT].strip());
        }
        return told;
    }

    /** A file goes when its newest record is too old, so its oldest one is older by what was written to it meanwhile. */
    private static long longest(Map<String, String> settings) {
        return Long.parseLong(settings.get("retention.ms"))
                + Long.parseLong(settings.get("segment.ms"))
                + UNPUNCTUALITY.toMillis();
    }

    private static long days(String kept) {
        return Duration.ofDays(Long.parseLong(kept.replaceAll("\\D", ""))).toMillis();
    }
}
