package mx.gob.guanajuato.conectate.broadcast;

import static mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State.PAUSED;
import static mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Life;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a broadcast goes out, waits, goes on and is repeated, decided by the topology alone. */
class MannersTest {
    private static final Instant MOMENT = OnePartition.START.plus(Duration.ofHours(1));
    private static final String ANA = "520000000001";
    private static final String LUIS = "520000000002";
    private static final Manner ALERT = new Manner(Optional.empty(), false, true, false, Optional.empty());

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void a_paused_broadcast_waits_and_goes_on_where_it_was() {
        var citizens = Citizens.named(1, 100);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));

        partition.reads(partition.broadcast("1", MOMENT, RUNNING).turned(PAUSED, Life.NONE, MOMENT));
        int before = partition.fedTo().size();
        partition.turnTo(MOMENT.plusSeconds(60));
        assertThat(partition.fedTo()).hasSize(before).hasSizeBetween(10, 90);

        partition.reads(partition
                .broadcast("1", MOMENT, RUNNING)
                .turned(PAUSED, Life.NONE, MOMENT)
                .turned(RUNNING, Life.NONE, MOMENT));
        partition.turnTo(MOMENT.plusSeconds(120));
        assertThat(partition.fedTo()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(citizens);
    }

    @Test
    void in_quiet_hours_nothing_goes_out_and_next_morning_it_goes_on() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        // The moment is one in the afternoon in Guanajuato.
        partition.isQuiet(LocalTime.of(13, 0, 5), LocalTime.of(14, 0));
        partition.isScheduled("1", MOMENT);

        partition.turnTo(MOMENT.plusSeconds(1));
        partition.turnBy(Duration.ofSeconds(300));
        assertThat(partition.fedTo()).hasSizeBetween(10, 90);

        partition.turnTo(MOMENT.plusSeconds(3_700));
        assertThat(partition.fedTo()).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void spread_over_ten_minutes_half_of_the_people_have_it_after_five() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.reads(spread(10));

        partition.turnTo(MOMENT.plusSeconds(1));
        partition.turnBy(Duration.ofSeconds(299));
        assertThat(partition.fedTo()).hasSizeBetween(45, 55);

        partition.turnBy(Duration.ofSeconds(360));
        assertThat(partition.fedTo()).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void only_who_fits_the_audience_gets_it_and_its_size_is_known_from_the_start() {
        partition.joinsIn("11020", ANA, OnePartition.START);
        partition.joinsIn("11007", LUIS, OnePartition.START);
        partition.reads(to(new Audience(List.of("11020"), List.of(), List.of(), Optional.empty())));

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.fedTo()).containsExactly(ANA);
        assertThat(partition.markOf("1").audience()).isEqualTo(1);
        assertThat(partition.markOf("1").finished()).isTrue();
    }

    @Test
    void who_tells_another_municipality_after_the_moment_does_not_slip_in() {
        partition.joinsIn("11007", ANA, OnePartition.START);
        partition.joinsIn("11020", ANA, MOMENT.plusSeconds(1));
        partition.reads(to(new Audience(List.of("11020"), List.of(), List.of(), Optional.empty())));

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void who_only_writes_after_the_moment_stays_in_the_audience() {
        partition.joinsIn("11020", ANA, OnePartition.START);
        partition.asks(ANA, "hospitals", MOMENT.plus(Duration.ofDays(1)));
        partition.reads(to(new Audience(List.of("11020"), List.of(), List.of(), Optional.empty())));

        partition.turnTo(MOMENT.plusSeconds(10));

        assertThat(partition.fedTo()).containsExactly(ANA);
    }

    @Test
    void who_can_be_reached_again_before_their_turn_gets_it_and_is_one_more_of_the_audience() {
        var citizens = Citizens.named(1, 101);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START.minus(Duration.ofDays(30))));
        String last = citizens.get(100);
        for (int i = 1; i <= 3; i++)
            partition.reports(
                    last, "b" + i, Optional.of(131_026), OnePartition.START.minus(Duration.ofDays(28 - 9L * i)));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));
        assertThat(partition.markOf("1").audience()).isEqualTo(100);

        partition.asks(last, "hospitals", MOMENT.plusSeconds(4));
        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedTo()).containsExactlyInAnyOrderElementsOf(citizens);
        assertThat(partition.markOf("1").audience()).isEqualTo(101);
    }

    @Test
    void sent_again_it_goes_to_those_whom_it_never_came_to_and_to_those_whom_it_did_not_reach() {
        var citizens = Citizens.named(1, 100);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));
        partition.isCancelled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(5));
        var got = partition.fedWith("1");
        partition.isNotReached(got.get(0));
        partition.changesOwner();

        partition.reads(again("2", "1", MOMENT.plusSeconds(10)));
        partition.turnTo(MOMENT.plusSeconds(60));

        var rest = new ArrayList<>(citizens);
        rest.removeAll(got.subList(1, got.size()));
        assertThat(partition.fedWith("2")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(rest);
    }

    @Test
    void a_repetition_waits_while_this_instance_does_not_know_that_the_first_is_over() {
        partition.joins(ANA, OnePartition.START);
        partition.isScheduled("1", MOMENT);
        partition.reads(again("2", "1", MOMENT));

        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedWith("2")).isEmpty();
    }

    @Test
    void of_a_repetition_only_those_come_again_to_whom_it_came() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(4));
        partition.isCancelled("1", MOMENT);
        partition.reads(again("2", "1", MOMENT.plusSeconds(5)).turned(Broadcast.State.CANCELLED, Life.NONE, MOMENT));

        partition.reads(again("3", "2", MOMENT.plusSeconds(6)));
        partition.turnTo(MOMENT.plusSeconds(60));

        assertThat(partition.fedWith("3")).isEmpty();
    }

    @Test
    void contents_that_are_due_together_take_turns() {
        Citizens.named(1, 100).forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.isScheduled("2", MOMENT.plusSeconds(1));

        partition.turnTo(MOMENT.plusSeconds(7));

        assertThat(partition.fedWith("1")).hasSizeBetween(25, 60);
        assertThat(partition.fedWith("2")).hasSizeBetween(15, 35);
    }

    @Test
    void an_alert_goes_before_a_content_that_began_earlier() {
        var citizens = Citizens.named(1, 100);
        citizens.forEach(citizen -> partition.joins(citizen, OnePartition.START));
        partition.isScheduled("1", MOMENT);
        partition.reads(with("2", MOMENT.plusSeconds(1), Optional.empty(), ALERT));

        partition.turnTo(MOMENT.plusSeconds(15));

        assertThat(partition.fedWith("2")).containsExactlyInAnyOrderElementsOf(citizens);
        assertThat(partition.fedWith("1")).hasSizeLessThan(60);
    }

    private Broadcast spread(int minutes) {
        return with(
                "1", MOMENT, Optional.empty(), new Manner(Optional.of(minutes), false, false, false, Optional.empty()));
    }

    private Broadcast to(Audience audience) {
        return with("1", MOMENT, Optional.of(audience), Manner.PLAIN);
    }

    private Broadcast again(String id, String original, Instant moment) {
        return with(id, moment, Optional.empty(), Manner.PLAIN.againAfter(original));
    }

    private Broadcast with(String id, Instant moment, Optional<Audience> audience, Manner manner) {
        var plain = partition.broadcast(id, moment, RUNNING);
        return new Broadcast(
                id,
                plain.content(),
                moment,
                plain.notAfter(),
                plain.phoneNumberId(),
                RUNNING,
                moment,
                moment,
                Optional.empty(),
                1,
                audience,
                Optional.of(manner),
                Optional.empty());
    }
}
