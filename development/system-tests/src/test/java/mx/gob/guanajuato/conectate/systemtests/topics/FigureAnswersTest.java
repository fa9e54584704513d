package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.age;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.change;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.confirmedIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;
import static mx.gob.guanajuato.conectate.systemtests.topics.Expected.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each figure by place and by day. */
@ExtendWith(WholeSystem.class)
class FigureAnswersTest {
    private static final String LAST_MUNICIPAL_DAY = "2022-04-06";

    private final Conectate conectate;

    FigureAnswersTest(Conectate conectate) {
        this.conectate = conectate;
    }

    /** What is published for the state only, but for {@code CONFIRMED}. */
    private enum Indicator {
        CONFIRMED("casos", "confirmed-cases", "confirmed"),
        UNDER_INVESTIGATION("en investigación", "cases-under-investigation", "under_investigation"),
        DISCARDED("descartados", "discarded-cases", "negative"),
        DEATHS("defunciones", "deaths", "deaths"),
        RECOVERED("recuperados", "recovered-cases", "recovered");

        private final String word;
        private final String intent;
        private final String column;

        Indicator(String word, String intent, String column) {
            this.word = word;
            this.intent = intent;
            this.column = column;
        }

        static List<Indicator> ofTheStateOnly() {
            return Arrays.stream(values())
                    .filter(indicator -> indicator != CONFIRMED)
                    .toList();
        }

        String inTheState(String day) {
            return "*" + written(figure(column, day)) + "* ";
        }
    }

    @TestFactory
    Stream<DynamicTest> a_municipality_has_its_own_figure_however_it_is_named() {
        return SideBySide.tests(FORMS, Form::name, form -> {
            var phone = conectate.newPhone();
            form.asks(phone, "casos", "Salamanca");
            assertThat(phone.nextMessage())
                    .contains(
                            "*" + written(confirmedIn("Salamanca")) + "* personas con COVID-19 confirmado en Salamanca",
                            "al 6 de abril de 2022",
                            "respecto al 5 de abril de 2022",
                            "tiene " + age(LAST_MUNICIPAL_DAY),
                            "Fuente: Secretaría de Salud federal, datos abiertos al 7 de abril de 2022");
        });
    }

    private static final List<Form> FORMS = List.of(
            new Form("in the text", (phone, word, place) -> phone.writes(word + " en " + place)),
            new Form("remembered from another question", (phone, word, place) -> {
                phone.writes("hospitales en " + place);
                phone.nextAnswer();
                phone.writes(word);
            }),
            new Form("asked for and then written", (phone, word, place) -> {
                phone.writes("cifras");
                phone.nextAnswer();
                phone.taps("Mi municipio");
                assertThat(phone.nextMessage()).contains("¿De qué municipio?");
                phone.writes(place);
                phone.nextAnswer();
                phone.writes(word);
            }));

    private record Form(String name, Asking asking) {
        void asks(Phone phone, String word, String place) {
            asking.ask(phone, word, place);
        }
    }

    @FunctionalInterface
    private interface Asking {
        void ask(Phone phone, String word, String place);
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_for_the_state_only_says_so_and_tells_the_state_s() {
        var asked = Indicator.ofTheStateOnly().stream()
                .flatMap(indicator -> FORMS.stream().map(form -> new Asked(indicator, form)))
                .toList();
        return SideBySide.tests(asked, Asked::name, one -> {
            var phone = conectate.newPhone();
            one.form().asks(phone, one.indicator().word, "Salamanca");
            assertThat(phone.nextMessage())
                    .contains(
                            "Este dato no se publica por municipio. Esta cifra es de todo el estado, no de Salamanca",
                            one.indicator().inTheState(Expected.LAST_DAY),
                            "al 3 de febrero de 2022",
                            "Fuente: ");
        });
    }

    private record Asked(Indicator indicator, Form form) {
        String name() {
            return indicator.word + ", " + form.name();
        }
    }

    @Test
    void what_was_never_published_openly_is_said_not_to_be() {
        var phone = conectate.newPhone();
        phone.writes("contagio comunitario en Salamanca");
        assertThat(phone.nextMessage()).contains("No tengo cifra de contagio comunitario en Salamanca");
    }

    @Test
    void all_figures_of_a_municipality_are_its_own_and_then_the_state_s() {
        var phone = conectate.newPhone();
        phone.writes("casos en Salamanca");
        phone.nextAnswer();
        phone.taps("Todas las cifras");
        assertThat(phone.nextMessage())
                .contains(
                        "*COVID-19 en Salamanca*",
                        "*" + written(confirmedIn("Salamanca")) + "* ",
                        "al 6 de abril de 2022, hace " + age(LAST_MUNICIPAL_DAY),
                        "Lo demás sólo se publica para todo el estado")
                .contains(Indicator.ofTheStateOnly().stream()
                        .map(indicator ->
                                ": " + indicator.inTheState(Expected.LAST_DAY).strip())
                        .toList());

        phone.taps("Todo el estado");
        assertThat(phone.nextMessage()).startsWith("*COVID-19 en Guanajuato, todo el estado*");
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

    /** A day stands in what is behind a button. */
    private Stream<DynamicTest> onADay(String day, Function<Indicator, List<String>> says) {
        return SideBySide.tests(List.of(Indicator.values()), indicator -> indicator.word + " " + day, indicator -> {
            var phone = conectate.newPhone();
            phone.writes(Tapped.with("ask/" + indicator.intent + "?date=" + LocalDate.parse(day)));
            assertThat(phone.nextMessage()).contains(says.apply(indicator));
        });
    }
}
