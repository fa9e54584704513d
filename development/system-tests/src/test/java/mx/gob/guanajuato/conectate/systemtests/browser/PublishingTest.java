package mx.gob.guanajuato.conectate.systemtests.browser;

import static java.time.temporal.ChronoUnit.SECONDS;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure on its way from the sheet to the phones, and back; on two instances, and with two people at the same sheet. */
@ExtendWith(WithBrowser.class)
class PublishingTest {
    private static final String SHEET = "/contenido/cifras?dia=";
    private static final String UNDO = "Volver a como estaba antes de esto";

    private static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");

    /** Enough that both instances answer some of them. */
    private static final int PHONES = 6;

    private final Conectate conectate;
    private final Staff staff;

    PublishingTest(Conectate conectate, Staff staff) {
        this.conectate = conectate;
        this.staff = staff;
    }

    @Test
    void a_published_figure_is_in_the_next_answer_of_both_instances_and_undone_is_gone_from_it() {
        conectate.withAnotherChatbot(another -> {
            Person ana = staff.ana().opens(sheet("2020-09-15"));
            String cell = "León, Casos confirmados, 15 de septiembre de 2020";
            long before = Long.parseLong(ana.reads(cell));
            ana.writes(cell, Long.toString(before + 1)).presses("Ver qué cambia");
            assertThat(ana.page()).contains("1 celda cambia", words(before + 1) + " personas con COVID-19");

            var pressed = Instant.now();
            ana.presses("Publicar 1 cifra").awaits("Publicado. El bot ya responde con estas cifras.");
            Person carmen = staff.carmen();
            awaiting("the other instance has it").until(() -> carmen.opens(another.resolve(SHEET + "2020-09-15"))
                    .reads(cell)
                    .equals(Long.toString(before + 1)));
            conectate
                    .measurements()
                    .add("pressed Publicar, until two instances have it", Duration.between(pressed, Instant.now()));
            assertThat(answers()).allMatch(answer -> answer.contains(words(before + 1)));

            ana.presses("Deshacer…").presses(UNDO).awaits("Las cifras están como antes.");
            awaiting("the other instance has it as it was")
                    .until(() -> carmen.opens(another.resolve(SHEET + "2020-09-15"))
                            .reads(cell)
                            .equals(Long.toString(before)));
            assertThat(answers()).allMatch(answer -> answer.contains(words(before)));
            aTextIsPublishedAtItsTimeOnce(another);
            new BothInstances(conectate, another).showWhatIsPublished();
        });
    }

    /** Both instances try; the history has one version more. */
    private void aTextIsPublishedAtItsTimeOnce(URI another) {
        URI page = conectate.address(Part.CHATBOT).resolve("/contenido/temas/tourism");
        Person ana = staff.ana().opens(page);
        String text = "Texto";
        String before = ana.reads(text);
        ana.picks(text, "Visita el Cervantino a su hora.")
                .presses("Guardar o publicar a una hora")
                .picks(
                        "Día y hora",
                        LocalDateTime.now(GUANAJUATO)
                                .plusSeconds(12)
                                .truncatedTo(SECONDS)
                                .toString())
                .presses("Publicar a esa hora")
                .awaits("Programado. El bot cambia solo a esa hora.");
        Person carmen = staff.carmen();
        awaiting("both instances have it at its time").until(() -> Stream.of(page, another.resolve(page.getPath()))
                .allMatch(each -> carmen.opens(each).reads(text).contains("a su hora")));
        assertThat(carmen.opens(page.resolve("/contenido/historial/topic/tourism"))
                        .page())
                .contains("Versión 2")
                .doesNotContain("Versión 3");
        ana.opens(page).picks(text, before).presses("Publicar").awaits("Publicado.");
    }

    @Test
    void the_second_of_two_people_sees_both_figures_and_decides() {
        Person ana = staff.ana().opens(sheet("2020-09-16"));
        Person carmen = staff.carmen().opens(sheet("2020-09-16"));
        String cell = "León, Casos confirmados, 16 de septiembre de 2020";
        long before = Long.parseLong(ana.reads(cell));
        ana.writes(cell, Long.toString(before + 1))
                .presses("Ver qué cambia")
                .presses("Publicar 1 cifra")
                .awaits("Publicado.");

        carmen.writes(cell, Long.toString(before + 2)).presses("Ver qué cambia").awaits("alguien cambió lo mismo");

        assertThat(carmen.page()).contains(words(before), words(before + 1), words(before + 2), "por Ana Ruiz");
        assertThat(carmen.accessibilityProblems()).isEmpty();
        carmen.presses("Conservar las mías y revisar")
                .presses("Publicar 1 cifra")
                .awaits("Publicado.");
        carmen.opens(conectate.address(Part.CHATBOT).resolve("/contenido/cifras/historial?dia=2020-09-16"));
        assertThat(carmen.page()).contains("por Carmen Soto: 1 cifra", "por Ana Ruiz: 1 cifra");

        // A cumulative figure that falls has to be confirmed; and so all is as it was before this test.
        carmen.opens(sheet("2020-09-16"))
                .writes(cell, Long.toString(before))
                .presses("Ver qué cambia")
                .presses("Revisé estas cifras y son correctas")
                .presses("Publicar 1 cifra")
                .awaits("Publicado.");
    }

    private Stream<String> answers() {
        return Stream.generate(conectate::newPhone)
                .limit(PHONES)
                .map(phone -> answer(phone, "casos en León el 15 de septiembre de 2020"));
    }

    private static String answer(Phone phone, String question) {
        phone.writes(question);
        return phone.nextMessage();
    }

    private static String words(long number) {
        return "%,d".formatted(number);
    }

    private URI sheet(String day) {
        return conectate.address(Part.CHATBOT).resolve(SHEET + day);
    }
}
