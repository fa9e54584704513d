package mx.gob.guanajuato.conectate.broadcast;

import static mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason.SAME_CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent.Carried;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of the subscription of a citizen whose data are erased. */
class ErasedTest {
    private static final Instant JOINED = OnePartition.START;
    private static final Instant MOMENT = JOINED.plus(Duration.ofHours(1));
    private static final String ANA = "520000000001";
    private static final String BETO = "520000000002";
    private static final String USER_ID = "MX.13491208655302741918";

    private final OnePartition partition = new OnePartition(120);

    @AfterEach
    void close() {
        partition.close();
    }

    @Test
    void it_is_taken_out_of_the_topic_and_nobody_elses_is() {
        partition.joins(ANA, JOINED);
        partition.joins(BETO, JOINED);

        partition.isErased(ANA);
        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly(BETO);
        assertThat(partition.removed()).containsExactly(ANA);
        assertThat(partition.erasures())
                .filteredOn(Carried.class::isInstance)
                .extracting("part", "touched")
                .containsExactly(tuple("subscribers", 1));
    }

    @Test
    void nothing_goes_out_while_the_order_is_still_on_its_way() {
        partition.joins(ANA, JOINED);
        partition.turnBy(Duration.ofSeconds(1));
        partition.isOrderedErased(ANA);

        sendAtMoment();

        assertThat(partition.fedTo()).isEmpty();
    }

    @Test
    void it_does_not_come_back_when_the_log_is_read_again() {
        partition.turnBy(Duration.ofSeconds(10));
        partition.isErased(ANA);
        partition.joins(ANA, JOINED);

        sendAtMoment();

        assertThat(partition.fedTo()).isEmpty();
        assertThat(partition.told()).isEmpty();
    }

    @Test
    void who_joins_again_is_a_subscriber_again() {
        partition.joins(ANA, JOINED);
        partition.turnBy(Duration.ofSeconds(1));
        partition.isErased(ANA);
        partition.joins(ANA, JOINED.plusSeconds(60));

        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly(ANA);
    }

    @Test
    void the_link_from_the_user_id_is_forgotten_too() {
        partition.isNow(USER_ID, ANA, SAME_CITIZEN);
        partition.isErased(ANA);
        partition.joins(USER_ID, JOINED.plusSeconds(60));

        sendAtMoment();

        assertThat(partition.fedTo()).containsExactly(USER_ID);
    }

    private void sendAtMoment() {
        partition.isScheduled("1", MOMENT);
        partition.turnTo(MOMENT.plusSeconds(60));
    }
}
