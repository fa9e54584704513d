package mx.gob.guanajuato.conectate.whatsapp.graph;

import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.CONFIGURATION;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.GIVE_UP;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.PAUSE_NUMBER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.RETRY_LATER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.SLOW_NUMBER;
import static mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction.STOP_BROADCAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each refusal leads to. */
class GraphErrorTest {
    private static final int NONE = GraphError.NO_CODE;

    private static final Path TABLE = Path.of("../../docs/delivery.md");
    private static final Map<String, GraphReaction> CLASSES = Map.of(
            "retry later", RETRY_LATER,
            "slow the number", SLOW_NUMBER,
            "pause the number", PAUSE_NUMBER,
            "configuration", CONFIGURATION,
            "stop the broadcast", STOP_BROADCAST,
            "give up", GIVE_UP);

    /** The operators' table, code by code. */
    static Stream<Arguments> documented() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(line -> line.split(" *\\| *"))
                .filter(cells -> cells.length > 2 && CLASSES.containsKey(cells[2]) && !cells[1].equals("any other"))
                .flatMap(cells -> codes(cells[1]).mapToObj(code -> arguments(code, CLASSES.get(cells[2]))));
    }

    private static IntStream codes(String cell) {
        return Stream.of(cell.split(", ")).flatMapToInt(one -> {
            String[] ends = one.split(" to ");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        });
    }

    @ParameterizedTest
    @MethodSource("documented")
    void a_code_leads_to(int code, GraphReaction reaction) {
        assertThat(error(code, 0, 400).reaction()).isEqualTo(reaction);
        assertThat(GraphError.ofStatus(code, "").reaction()).isEqualTo(reaction);
    }

    @Test
    void every_code_that_is_classed_stands_in_the_operators_table() throws IOException {
        var table = documented().map(one -> (int) one.get()[0]).toList();

        assertThat(table).doesNotHaveDuplicates().containsAll(GraphErrors.classed());
    }

    @Test
    void an_unknown_code_gives_up_one_message() {
        assertThat(error(424242, 0, 400).reaction()).isEqualTo(GIVE_UP);
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
