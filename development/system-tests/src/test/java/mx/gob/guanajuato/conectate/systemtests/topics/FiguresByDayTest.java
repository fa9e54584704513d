package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.age;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.change;
import static mx.gob.guanajuato.conectate.systemtests.topics.Expected.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each figure by day. Words for days are the language's; here the day stands in what is behind a button. */
@ExtendWith(WholeSystem.class)
class FiguresByDayTest {
    private final Conectate conectate;

    FiguresByDayTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @TestFactory
    Stream<DynamicTest> a_day_has_its_own_figure_and_its_own_age() {
        var day = "2021-02-26";
        return onADay(
                day,
                indicator -> List.of(
                        indicator.inTheState(day),
                        "al 26 de febrero de 2021",
                        change(figure(indicator.column, day) - figure(indicator.column, "2021-02-25"))
                                + " respecto al 25 de febrero de 2021",
                        "Es el dato de ese día, hace " + age(day)));
    }

    @TestFactory
    Stream<DynamicTest> of_today_nothing_is_published_and_the_last_figure_is_told() {
        var today = Interactions.today();
        return onADay(
                today.toString(),
                indicator -> List.of(
                        "No hay cifra publicada del " + Expected.said(today) + " (hoy)",
                        indicator.inTheState(Expected.LAST_DAY),
                        "Es el último dato publicado"));
    }

    @TestFactory
    Stream<DynamicTest> of_yesterday_likewise() {
        var yesterday = Interactions.today().minusDays(1);
        return onADay(
                yesterday.toString(),
                indicator -> List.of(
                        "No hay cifra publicada del " + Expected.said(yesterday) + " (ayer)",
                        indicator.inTheState(Expected.LAST_DAY)));
    }

    @TestFactory
    Stream<DynamicTest> before_the_first_there_is_none() {
        return onADay("2019-12-31", indicator -> List.of("No hay cifra publicada de ", "es del "));
    }

    private Stream<DynamicTest> onADay(String day, Function<Indicator, List<String>> says) {
        return SideBySide.tests(List.of(Indicator.values()), indicator -> indicator.word + " " + day, indicator -> {
            var phone = conectate.newPhone();
            phone.writes(Tapped.with("ask/" + indicator.intent + "?date=" + LocalDate.parse(day)));
            assertThat(phone.nextMessage()).contains(says.apply(indicator));
        });
    }
}
