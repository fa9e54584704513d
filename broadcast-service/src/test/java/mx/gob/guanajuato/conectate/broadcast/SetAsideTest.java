package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who cannot be reached for long is written to no more, whichever way Meta says so. */
class SetAsideTest {
    private static final Instant JOINED = OnePartition.START;
    private static final String CITIZEN = "520000000001";
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void who_misses_three_broadcasts_in_two_weeks_is_set_aside_and_comes_back_by_writing() {
        partition.joins(CITIZEN, JOINED);
        misses("one", 1);
        misses("one", 15);
        misses("two", 8);
        misses("three", 14);
        assertThat(partition.told()).hasSize(1);

        misses("four", 15);
        assertThat(last().isReached()).isFalse();
        assertThat(last().state()).isEqualTo(State.SUBSCRIBED);
        assertThat(last().traits().unreachableSince()).contains(after(DAY));

        partition.asks(CITIZEN, "hospitals", after(20 * DAY));
        assertThat(last().isReached()).isTrue();
        misses("five", 30);
        assertThat(last().isReached()).isTrue();
    }

    @Test
    void what_arrives_in_between_and_what_fails_for_another_reason_sets_nobody_aside() {
        partition.joins(CITIZEN, JOINED);
        misses("one", 1);
        misses("two", 8);
        partition.reports(CITIZEN, "three", Optional.empty(), after(9 * DAY));
        misses("four", 16);
        misses("five", 20);
        for (int i = 0; i < 4; i++) partition.reports(CITIZEN, "other" + i, Optional.of(131_049), after(30 * DAY));

        assertThat(partition.told()).hasSize(1);
    }

    @Test
    void what_arrives_after_all_brings_back_who_was_set_aside() {
        partition.joins(CITIZEN, JOINED);
        for (int i = 0; i < 3; i++) misses("b" + i, 1 + 10 * i);
        assertThat(last().isReached()).isFalse();

        partition.reports(CITIZEN, "b2", Optional.empty(), after(40 * DAY));

        assertThat(last().isReached()).isTrue();
    }

    @Test
    void a_refusal_of_the_call_itself_counts_as_a_status_of_failure_does() {
        partition.joins(CITIZEN, JOINED);
        partition.joins("520000000002", JOINED);
        partition.refuses(CITIZEN, "one", 131_026, after(DAY));
        partition.refuses(CITIZEN, "one", 131_026, after(20 * DAY));
        partition.refuses(CITIZEN, "other", 131_049, after(20 * DAY));
        misses("two", 8);
        assertThat(partition.told()).hasSize(2);

        partition.refuses(CITIZEN, "three", 131_026, after(15 * DAY));

        assertThat(partition.told()).hasSize(3);
        assertThat(last().citizen().value()).isEqualTo(CITIZEN);
        assertThat(last().traits().unreachableSince()).contains(after(DAY));
    }

    @Test
    void a_refusal_of_what_went_to_somebody_erased_or_never_subscribed_changes_nothing() {
        partition.joins(CITIZEN, JOINED);
        partition.refuses(CITIZEN, "first", 131_026, after(DAY));
        partition.isErased(CITIZEN);
        for (int i = 1; i < 4; i++) {
            partition.refuses(CITIZEN, "b" + i, 131_026, after(i * 10 * DAY));
            partition.refuses("520000000009", "b" + i, 131_026, after(i * 10 * DAY));
        }

        assertThat(partition.told()).hasSize(1);
        assertThat(partition.deadLetters()).isEmpty();
    }

    private void misses(String broadcast, long day) {
        partition.reports(CITIZEN, broadcast, Optional.of(131_026), after(day * DAY));
    }

    private Subscriber last() {
        var told = partition.told();
        return told.get(told.size() - 1);
    }

    private static Instant after(long seconds) {
        return JOINED.plusSeconds(seconds);
    }
}
