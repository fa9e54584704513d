package mx.gob.guanajuato.conectate.chatbot.content.trafficlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import org.junit.jupiter.api.Test;

/** Against the periods that the service carries: the last is green, from 28 February to 1 May 2022. */
class PeriodsTest {
    private final Periods periods = new Periods(CarriedContent.inForce());

    @Test
    void a_colour_after_the_last_one_changes_nothing_else() {
        var outcome = periods.with(red("2022-06-01", "2022-06-30"));
        assertThat(outcome.drafts()).extracting(Draft::basedOn).containsExactly(0);
        assertThat(outcome.shortened()).isEmpty();
    }

    @Test
    void a_colour_that_begins_within_another_ends_it_the_day_before() {
        var outcome = periods.with(red("2022-04-20", "2022-05-10"));
        assertThat(outcome.shortened().map(TrafficLightPeriod::to)).contains(LocalDate.of(2022, 4, 19));
        assertThat(outcome.drafts()).hasSize(2);
    }

    @Test
    void no_day_ever_has_two_colours() {
        var outcome = periods.with(red("2022-01-01", "2022-03-15"));
        assertThat(outcome.drafts()).isEmpty();
        assertThat(outcome.overlap()).isPresent();
    }

    @Test
    void the_same_first_day_is_another_version_of_the_same_period() {
        var outcome = periods.with(red("2022-02-28", "2022-04-01"));
        assertThat(outcome.drafts()).extracting(Draft::basedOn).containsExactly(1);
    }

    private static TrafficLightPeriod red(String from, String to) {
        return new TrafficLightPeriod(
                LocalDate.parse(from), LocalDate.parse(to), "rojo", Optional.empty(), false, "prueba");
    }
}
