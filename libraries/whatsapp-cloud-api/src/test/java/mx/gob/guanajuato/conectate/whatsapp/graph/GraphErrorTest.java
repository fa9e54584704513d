package mx.gob.guanajuato.conectate.whatsapp.graph;

import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.CONFIGURATION;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.GIVE_UP;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.RETRY_LATER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.SLOW_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each refusal leads to. */
class GraphErrorTest {
    private static final int NONE = GraphError.NO_CODE;

    @ParameterizedTest
    @CsvSource({
        "4, SLOW_NUMBER",
        "80007, SLOW_NUMBER",
        "130429, SLOW_NUMBER",
        "1, RETRY_LATER",
        "2, RETRY_LATER",
        "131000, RETRY_LATER",
        "131016, RETRY_LATER",
        "131056, RETRY_LATER",
        "131057, RETRY_LATER",
        "133004, RETRY_LATER",
        "131048, PAUSE_NUMBER",
        "368, PAUSE_NUMBER",
        "131031, PAUSE_NUMBER",
        "131042, PAUSE_NUMBER",
        "0, CONFIGURATION",
        "10, CONFIGURATION",
        "190, CONFIGURATION",
        "200, CONFIGURATION",
        "299, CONFIGURATION",
        "100, STOP_BROADCAST",
        "131008, STOP_BROADCAST",
        "132001, STOP_BROADCAST",
        "132015, STOP_BROADCAST",
        "131026, GIVE_UP",
        "131047, GIVE_UP",
        "131049, GIVE_UP",
        "131050, GIVE_UP",
        "131053, GIVE_UP",
        "2494100, RETRY_LATER",
        "131037, CONFIGURATION",
        "131045, CONFIGURATION",
        "133010, CONFIGURATION",
        "134011, CONFIGURATION",
        "132018, STOP_BROADCAST",
        "135000, STOP_BROADCAST",
        "130497, GIVE_UP",
        "137000, GIVE_UP",
        "424242, GIVE_UP",
    })
    void a_code_leads_to(int code, GraphReaction reaction) {
        assertThat(error(code, 0, 400).reaction()).isEqualTo(reaction);
        assertThat(GraphError.ofStatus(code, "").reaction()).isEqualTo(reaction);
    }

    @Test
    void a_number_that_is_not_ours_is_a_matter_of_configuration() {
        assertThat(error(100, 33, 400).reaction()).isEqualTo(CONFIGURATION);
    }

    @Test
    void without_a_code_the_http_status_tells() {
        assertThat(error(NONE, 0, 429).reaction()).isEqualTo(SLOW_NUMBER);
        assertThat(error(NONE, 0, 404).reaction()).isEqualTo(CONFIGURATION);
        assertThat(error(NONE, 0, 302).reaction()).isEqualTo(CONFIGURATION);
        assertThat(error(NONE, 0, 400).reaction()).isEqualTo(GIVE_UP);
        assertThat(error(NONE, 0, 0).reaction()).isEqualTo(GIVE_UP);
    }

    @Test
    void an_unknown_code_with_a_server_error_may_pass() {
        assertThat(error(424242, 0, 500).reaction()).isEqualTo(RETRY_LATER);
    }

    @Test
    void the_pair_rate_asks_for_four_to_the_power_of_the_retries() {
        assertThat(IntStream.range(0, 5).mapToObj(error(131056, 0, 400)::delay))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 4L, 16L, 64L, 256L);
    }

    @Test
    void details_hold_no_number_of_a_citizen() {
        assertThat(new GraphError(131026, 0, "(#131026) 524771234567 is not on WhatsApp", 400).details())
                .isEqualTo("(#131026) … is not on WhatsApp");
    }

    private static GraphError error(int code, int subcode, int status) {
        return new GraphError(code, subcode, "", status);
    }
}
