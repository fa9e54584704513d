package mx.gob.guanajuato.conectate.views.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.redis.client.Command;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.RealStack;
import mx.gob.guanajuato.conectate.views.TestLog;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views on a real Kafka and a real Redis, with what may befall them. */
class FollowingTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetters letters = new DeadLetters(TestLog.producer(Map.of()), Clock.systemUTC(), meters);
    private final ViewStore store = new ViewStore(RealStack.redis());
    private final TestLog log = new TestLog();
    private final View<Interaction> view = log.countingView();
    private final List<ViewThread> instances = new ArrayList<>();

    @BeforeEach
    void empty() {
        RealStack.stack().emptyRedis();
    }

    @AfterEach
    void stop() {
        instances.forEach(ViewThread::stop);
        letters.close();
        log.close();
    }

    @Test
    void each_record_is_counted_once_while_instances_come_and_go() {
        log.write(4_000);
        var first = instance("1");
        await().atMost(AT_MOST).until(() -> counted() > 0);
        instance("2");
        log.write(4_000);
        instance("3");
        first.stop();
        log.write(4_000);

        awaitCounted(12_000);
    }

    @Test
    void two_instances_under_one_name_count_nothing_twice() {
        instance("1");
        instance("1");
        for (int i = 0; i < 10; i++) log.write(500);

        awaitCounted(5_000);
    }

    @Test
    void a_redis_emptied_while_nothing_happens_is_filled_again() {
        log.write(1_500);
        instance("1");
        awaitCounted(1_500);

        RealStack.stack().emptyRedis();

        awaitCounted(1_500);
    }

    @Test
    void a_redis_emptied_under_load_is_filled_again() {
        instance("1");
        instance("2");
        for (int i = 0; i < 40; i++) {
            log.write(250);
            if (i % 10 == 9) RealStack.stack().emptyRedis();
        }

        awaitCounted(10_000);
    }

    @Test
    void a_killed_redis_that_lost_its_last_second_ends_with_the_same_counts() {
        var instance = instance("1");
        for (int i = 0; i < 20; i++) {
            log.write(250);
            if (i == 10) RealStack.stack().kill("redis");
        }

        awaitCounted(5_000);
        await().atMost(AT_MOST).until(() -> instance.state().hindrance().isEmpty());
    }

    @Test
    void while_redis_is_away_the_view_says_so_and_goes_on_afterwards() {
        var instance = instance("1");
        log.write(100);
        awaitCounted(100);

        RealStack.stack().stop("redis");
        log.write(100);
        await().atMost(AT_MOST)
                .until(() -> instance.state().hindrance().orElse("").startsWith("Redis"));
        RealStack.stack().start("redis");

        awaitCounted(200);
    }

    @Test
    void a_killed_kafka_is_followed_again() {
        instance("1");
        log.write(100);
        awaitCounted(100);

        RealStack.stack().kill("kafka");
        RealStack.stack().awaitReady("kafka", AT_MOST);
        log.write(100);

        awaitCounted(200);
    }

    @Test
    void an_unreadable_record_is_buried_once_and_its_neighbours_are_counted() {
        log.write(50);
        log.writeUnreadable(1, "{not json");
        log.write(50);
        instance("1");

        awaitCounted(100);
        assertThat(log.deadLetters())
                .singleElement()
                .asString()
                .startsWith("view:" + view.name() + "/" + log.topic().name() + "/1/")
                .endsWith("value: not a interaction: JsonParseException");

        // Filled again, it buries nothing twice.
        RealStack.stack().emptyRedis();
        awaitCounted(100);
        assertThat(log.deadLetters()).hasSize(1);
        assertThat(meters.counter("conectate.dead.letters", "stage", view.stage())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void only_what_was_committed_counts_and_the_marks_of_transactions_are_passed() {
        instance("1");

        log.writeInTransactions(200, 300);

        awaitCounted(300);
    }

    @Test
    void a_log_whose_older_records_have_expired_is_read_from_what_it_still_has() throws Exception {
        log.write(3_000);
        long some = log.ends().get(1) / 2;
        long all = log.ends().get(2);
        log.expireBefore(1, some);
        log.expireBefore(2, all);
        instance("1");

        awaitCounted(3_000 - some - all);
    }

    @Test
    void a_log_that_lost_records_stops_the_view_until_it_has_them_again() {
        log.write(30);
        long beyond = log.ends().get(0) + 5;
        store.apply(view, 0, 0, beyond, List.of());

        var instance = instance("1");

        await().atMost(AT_MOST)
                .until(() -> instance.state().hindrance().orElse("").contains("beyond the end"));
        assertThat(store.positions(view).of(0)).isEqualTo(beyond);
        log.write(300);
        await().atMost(AT_MOST).until(() -> instance.state().hindrance().isEmpty());
    }

    @Test
    void a_broken_view_is_not_written_and_says_so() {
        try {
            store.apply(
                    view, 0, 0, 1, List.of(new Change.Put("days", "no hash"), new Change.Increment("days", "x", 1)));
        } catch (ViewUnavailable expected) {
            // it is what breaks the view
        }
        log.write(30);

        var instance = instance("1");

        await().atMost(AT_MOST)
                .until(() -> instance.state().hindrance().orElse("").startsWith("broken"));
        assertThat(store.positions(view).byPartition()).isEmpty();
    }

    private ViewThread instance(String name) {
        var instance =
                new ViewThread(view, () -> log.member(view.group(), name), store, letters, meters.counter("refused"));
        instance.start();
        instances.add(instance);
        return instance;
    }

    /** Everything is counted, not one too many, and the positions are at the log's ends. */
    private void awaitCounted(long expected) {
        var ends = log.ends();
        await().atMost(AT_MOST).ignoreExceptions().untilAsserted(() -> {
            assertThat(counted()).isEqualTo(expected);
            assertThat(store.positions(view).byPartition()).containsAllEntriesOf(withoutEmpty(ends));
        });
    }

    private static Map<Integer, Long> withoutEmpty(Map<Integer, Long> ends) {
        ends.values().removeIf(end -> end == 0);
        return ends;
    }

    private long counted() {
        var days = RealStack.ask(Command.HGET, view.key("days"), TestLog.DAY.toString());
        return days == null ? 0 : days.toLong();
    }
}
