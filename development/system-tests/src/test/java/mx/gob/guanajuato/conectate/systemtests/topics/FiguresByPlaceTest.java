package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.age;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.confirmedIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each figure of the state and of a municipality, however its name came into the conversation. */
@ExtendWith(WholeSystem.class)
class FiguresByPlaceTest {
    private static final String LAST_MUNICIPAL_DAY = "2022-04-06";

    private final Conectate conectate;

    FiguresByPlaceTest(Conectate conectate) {
        this.conectate = conectate;
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
}
