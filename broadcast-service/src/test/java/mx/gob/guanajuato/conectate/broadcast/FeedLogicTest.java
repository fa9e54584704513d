package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets what, decided by the topology alone, with a clock that the test turns. */
class FeedLogicTest {
    private static final Instant MOMENT = OnePartition.START.plus(Duration.ofHours(1));
    private static final String ANA = "520000000001";
    private static final String LUIS = "520000000002";

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void each_subscriber_gets_a_broadcast_once_from_its_moment_on() {
        var citizens = Citizens.named(1, 100);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);

        partition.turnTo(MOMENT.minusSeconds(1));
        assertThat(partition.fedTo()).isEmpty();

        partition.turnTo(MOMENT.plusSeconds(60));
        assertThat(partition.fedTo()).containsExactlyInAnyOrderElementsOf(citizens);
    }

    @Test
    void the_messages_follow_the_pace_and_never_come_all_at_once() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);

        // 120 a second over 12 partitions: 10 a second here, of which one second is saved up.
        partition.turnTo(MOMENT.plusSeconds(3));

        assertThat(partition.fedTo()).hasSizeBetween(20, 30);
    }

    @Test
    void who_joins_after_the_moment_or_leaves_before_their_turn_gets_nothing() {
        partition.joins(ANA, MOMENT.plusSeconds(1));
        partition.joins(LUIS, OnePartition.START);
        partition.leaves(LUIS, MOMENT.plusSeconds(1));
        partition.isScheduled("1", MOMENT);

        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void an_alta_of_before_the_moment_that_arrives_within_the_settle_time_counts() {
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusMillis(400));
        partition.joins(ANA, MOMENT.minusSeconds(1));

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.fedTo()).containsExactly(ANA);
    }

    @Test
    void a_baja_that_overtakes_the_older_alta_stays_the_last_word() {
        partition.leaves(ANA, MOMENT.minusSeconds(10));
        partition.joins(ANA, MOMENT.minusSeconds(20));
        partition.isScheduled("1", MOMENT);

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.fedTo()).isEmpty();
        assertThat(partition.told()).isEmpty();
    }

    @Test
    void an_alta_repeated_keeps_the_beginning_of_the_stay_and_still_outdates_an_older_baja() {
        partition.joins(ANA, MOMENT.minusSeconds(30));
        partition.joins(ANA, MOMENT.minusSeconds(10));
        partition.leaves(ANA, MOMENT.minusSeconds(20));
        partition.isScheduled("1", MOMENT.minusSeconds(25));

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.told()).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo(State.SUBSCRIBED);
            assertThat(told.since()).isEqualTo(MOMENT.minusSeconds(30));
        });
        assertThat(partition.fedTo()).containsExactly(ANA);
    }

    @Test
    void of_two_requests_in_the_same_second_the_later_in_the_log_counts() {
        partition.joins(ANA, OnePartition.START);
        partition.leaves(ANA, OnePartition.START);
        assertThat(partition.told()).extracting(told -> told.state()).containsExactly(State.SUBSCRIBED, State.LEFT);
    }

    @Test
    void a_cancelled_broadcast_stops_and_the_next_one_goes_on() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));

        partition.isCancelled("1", MOMENT);
        int before = partition.fedTo().size();
        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedTo()).hasSize(before).hasSizeLessThan(100);
    }

    @Test
    void a_broadcast_whose_time_is_over_reaches_nobody_any_more() {
        partition.joins(ANA, OnePartition.START);
        partition.turnTo(MOMENT.plus(Duration.ofHours(13)));
        partition.isScheduled("1", MOMENT);

        partition.turnTo(MOMENT.plus(Duration.ofHours(14)));

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void the_next_owner_of_the_partition_goes_on_where_the_last_one_stood() {
        var citizens = Citizens.named(1, 100);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));
        List<String> first = partition.fedTo();
        assertThat(first).hasSizeBetween(10, 90);

        partition.changesOwner();
        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedTo()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(citizens);
    }

    @Test
    void after_an_outage_who_left_in_the_meantime_gets_nothing() {
        partition.joins(ANA, OnePartition.START);
        partition.joins(LUIS, OnePartition.START);
        partition.turnTo(MOMENT.plusSeconds(600));
        partition.changesOwner();
        partition.isScheduled("1", MOMENT);

        // What was written ten minutes ago is read one by one, the last of it after two seconds.
        partition.turnBy(Duration.ofSeconds(1));
        partition.leaves("520000000003", MOMENT, MOMENT);
        partition.turnBy(Duration.ofSeconds(1));
        partition.leaves(LUIS, MOMENT, MOMENT);
        partition.turnBy(Duration.ofSeconds(10));

        assertThat(partition.fedTo()).containsExactly(ANA);
    }

    @Test
    void what_cannot_be_read_is_a_dead_letter_and_costs_its_neighbours_nothing() {
        partition.reads(ANA, "{".getBytes());
        partition.reads(LUIS, Citizens.bytes(Citizens.writes(ANA, "subscribe", OnePartition.START)));
        partition.joins(ANA, OnePartition.START);

        assertThat(partition.deadLetters()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.stage()).isEqualTo("subscribers");
            assertThat(letter.cause()).doesNotContain(ANA, LUIS);
        });
        assertThat(partition.told()).hasSize(1);
    }

    @Test
    void positions_of_broadcasts_long_over_are_forgotten() {
        partition.joins(ANA, OnePartition.START);
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(10));
        assertThat(partition.keptPositions()).isEqualTo(1);

        partition.turnBy(Duration.ofHours(90));
        partition.turnBy(Duration.ofMinutes(2));

        assertThat(partition.keptPositions()).isZero();
    }
}
