package mx.gob.guanajuato.conectate.broadcast;

import static mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason.NUMBER_CHANGED;
import static mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason.SAME_CITIZEN;
import static mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason.USER_ID_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a subscription when Meta says that its citizen has another number or id. */
class MovingTest {
    private static final Instant JOINED = OnePartition.START;
    private static final Instant MOMENT = JOINED.plus(Duration.ofHours(1));
    private static final String FORMER = "520000000001";
    private static final String NOW = "520000000002";
    private static final String USER_ID = "MX.13491208655302741918";

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void a_subscription_follows_its_citizen_to_the_new_number() {
        partition.joins(FORMER, JOINED);
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);

        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly(NOW);
        assertThat(partition.told())
                .extracting(told -> told.citizen().value(), Subscriber::state)
                .containsExactly(
                        tuple(FORMER, State.SUBSCRIBED), tuple(FORMER, State.MOVED), tuple(NOW, State.SUBSCRIBED));
    }

    @Test
    void the_same_news_twice_moves_nothing_twice() {
        partition.joins(FORMER, JOINED);
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);
        partition.leaves(NOW, JOINED.plusSeconds(60));
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);

        sendAtMoment();

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void who_never_joined_is_not_made_a_subscriber_by_moving() {
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);

        sendAtMoment();

        assertThat(partition.told()).isEmpty();
    }

    @Test
    void somebody_else_who_gets_the_former_number_has_wishes_of_their_own() {
        partition.joins(FORMER, JOINED);
        partition.isNow(FORMER, NOW, NUMBER_CHANGED);
        partition.leaves(FORMER, JOINED.plusSeconds(60));

        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly(NOW);
    }

    @Test
    void a_baja_under_the_user_id_alone_ends_the_subscription_of_the_phone_number() {
        partition.isNow(USER_ID, NOW, SAME_CITIZEN);
        partition.joins(NOW, JOINED);
        partition.leaves(USER_ID, JOINED.plusSeconds(60));

        sendAtMoment();

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void a_later_baja_under_the_phone_number_is_not_undone_by_the_older_subscription_of_the_user_id() {
        partition.joins(USER_ID, JOINED);
        partition.leaves(NOW, JOINED.plusSeconds(60));
        partition.isNow(USER_ID, NOW, SAME_CITIZEN);

        sendAtMoment();

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void a_new_user_id_keeps_the_subscription() {
        partition.joins(USER_ID, JOINED);
        partition.isNow(USER_ID, "MX.777", USER_ID_CHANGED);

        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly("MX.777");
    }

    @Test
    void whoever_moves_while_a_broadcast_goes_out_gets_it_once_at_most() {
        partition.joins(FORMER, JOINED);
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(60));
        partition.isNow(FORMER, NOW, SAME_CITIZEN);
        partition.turnBy(Duration.ofSeconds(60));

        assertThat(partition.fedTo()).containsExactly(FORMER);
    }

    private void sendAtMoment() {
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(60));
    }
}
