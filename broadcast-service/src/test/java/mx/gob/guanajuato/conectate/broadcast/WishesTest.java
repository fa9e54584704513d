package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Hand;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a subscription by wishes that no conversation tells, and by what citizens choose. */
class WishesTest {
    private static final Instant JOINED = OnePartition.START;
    private static final String CITIZEN = "520000000001";
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void metas_switch_takes_out_and_brings_back_only_whom_it_took_out() {
        partition.joins(CITIZEN, JOINED);
        partition.wishes(wish(Wish.LEAVE, Way.PREFERENCE, after(60)));
        assertThat(last().state()).isEqualTo(State.LEFT);
        assertThat(last().joining().flatMap(Consent::way)).contains(Way.MESSAGE);

        partition.wishes(wish(Wish.JOIN, Way.PREFERENCE, after(120)));
        assertThat(last().state()).isEqualTo(State.SUBSCRIBED);

        partition.leaves(CITIZEN, after(180));
        partition.wishes(wish(Wish.JOIN, Way.PREFERENCE, after(240)));
        assertThat(last().state()).isEqualTo(State.LEFT);
    }

    @Test
    void who_leaves_in_own_words_after_the_switch_is_not_brought_back_by_it() {
        partition.joins(CITIZEN, JOINED);
        partition.wishes(wish(Wish.LEAVE, Way.PREFERENCE, after(10 * DAY)));
        partition.leaves(CITIZEN, after(20 * DAY));
        partition.wishes(wish(Wish.JOIN, Way.PREFERENCE, after(30 * DAY)));

        assertThat(last().state()).isEqualTo(State.LEFT);
        assertThat(last().consent().way()).contains(Way.MESSAGE);
        assertThat(last().ended()).containsExactly(stay(JOINED, after(10 * DAY)));
    }

    @Test
    void metas_switch_turned_on_makes_nobody_a_subscriber() {
        partition.wishes(wish(Wish.JOIN, Way.PREFERENCE, JOINED));

        assertThat(partition.told()).isEmpty();
    }

    @Test
    void an_older_consent_of_a_list_brings_nobody_back() {
        partition.joins(CITIZEN, JOINED);
        partition.leaves(CITIZEN, after(60));
        partition.wishes(wish(Wish.JOIN, Way.LIST, JOINED.minus(Duration.ofDays(30))));

        assertThat(last().state()).isEqualTo(State.LEFT);
    }

    @Test
    void what_is_chosen_adds_up_and_who_writes_is_active_on_that_day() {
        partition.joins(CITIZEN, JOINED);
        partition.asks(CITIZEN, "subscribe-vacunas", after(60));
        partition.asks(CITIZEN, "subscribe-semaforo", after(120));
        assertThat(last().traits().topics()).containsExactly("semaforo", "vacunas");

        Instant tomorrow = JOINED.plus(Duration.ofDays(1));
        partition.asks(CITIZEN, "hospitals", tomorrow);
        partition.asks(CITIZEN, "hospitals", tomorrow.plusSeconds(60));
        assertThat(last().traits().activeOn()).contains(LocalDate.parse("2026-11-22"));
        assertThat(partition.told()).hasSize(4);
    }

    @Test
    void a_topic_that_is_given_up_is_gone_and_its_citizen_stays() {
        partition.joins(CITIZEN, JOINED);
        partition.asks(CITIZEN, "subscribe-vacunas", after(60));
        partition.asks(CITIZEN, "subscribe-semaforo", after(120));
        partition.asks(CITIZEN, "unsubscribe-vacunas", after(180));
        partition.asks("520000000009", "unsubscribe-vacunas", after(180));

        assertThat(last().traits().topics()).containsExactly("semaforo");
        assertThat(last().state()).isEqualTo(State.SUBSCRIBED);
        assertThat(partition.told()).extracting(told -> told.citizen().value()).containsOnly(CITIZEN);
    }

    @Test
    void a_list_adds_tags_and_keeps_the_first_proof() {
        partition.joins(CITIZEN, JOINED);
        var traits = Traits.of(Optional.of("11020")).tagged(List.of("comerciantes"));
        partition.wishes(new SubscriptionRequest(
                "1", new CitizenKey(CITIZEN), Wish.JOIN, after(60), proof(Way.LIST, after(60)), traits));

        assertThat(last().traits().tags()).containsExactly("comerciantes");
        assertThat(last().traits().municipality()).contains("11020");
        assertThat(last().consent().way()).contains(Way.MESSAGE);
    }

    @Test
    void the_proof_tells_whether_a_link_a_button_or_the_citizens_own_words_said_it() {
        var join = RecognisedIntent.of("subscribe");
        partition.reads("520000000002", Citizens.bytes(Citizens.says("520000000002", join, JOINED, tapped())));
        partition.reads("520000000003", Citizens.bytes(Citizens.says("520000000003", join, JOINED, prepared())));
        partition.joins(CITIZEN, JOINED);

        assertThat(partition.told())
                .extracting(told -> told.consent().way().orElseThrow())
                .containsExactly(Way.BUTTON, Way.LINK, Way.MESSAGE);
    }

    private static Optional<Hand> tapped() {
        return Optional.of(Hand.TAPPED);
    }

    private static Optional<Hand> prepared() {
        return Optional.of(Hand.PREPARED);
    }

    @Test
    void each_stay_that_is_over_is_kept() {
        partition.joins(CITIZEN, JOINED);
        partition.leaves(CITIZEN, after(10 * DAY));
        partition.joins(CITIZEN, after(20 * DAY));
        partition.leaves(CITIZEN, after(30 * DAY));
        partition.joins(CITIZEN, after(30 * DAY + 60));

        assertThat(last().since()).isEqualTo(after(30 * DAY + 60));
        assertThat(last().stays())
                .containsExactly(stay(JOINED, after(10 * DAY)), stay(after(20 * DAY), after(30 * DAY)));
    }

    private static Subscriber.Stay stay(Instant from, Instant until) {
        return new Subscriber.Stay(from, until);
    }

    private Subscriber last() {
        var told = partition.told();
        return told.get(told.size() - 1);
    }

    private static Instant after(long seconds) {
        return JOINED.plusSeconds(seconds);
    }

    private static SubscriptionRequest wish(Wish wish, Way way, Instant at) {
        return new SubscriptionRequest("1", new CitizenKey(CITIZEN), wish, at, proof(way, at), Traits.NONE);
    }

    private static Consent proof(Way way, Instant at) {
        return new Consent(Optional.empty(), Optional.empty(), Optional.of(way), Optional.of(at), Optional.empty());
    }
}
