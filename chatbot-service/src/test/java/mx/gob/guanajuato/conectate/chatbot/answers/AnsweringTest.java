package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;

/** Answers composed with the content that the service carries. */
class AnsweringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path TABLES = Path.of("src/main/resources/content/tables");

    private final ContentCatalog catalog = CarriedContent.inForce();
    private final Answers answers = new Answers(catalog);

    @Test
    void the_figure_of_leon_is_the_sum_of_its_days_and_says_day_age_source_and_change() throws IOException {
        String answer = cases("11020", TODAY);

        assertThat(answer)
                .contains("en León", Answers.SPANISH.number(sums(LocalDate.MAX).get("11020")), "6 de abril de 2022")
                .contains("respecto al 5 de abril de 2022", "Es el último dato publicado: tiene 4 años y 7 meses.")
                .contains("Fuente: Secretaría de Salud federal, datos abiertos al 7 de abril de 2022");
    }

    @Test
    void every_municipality_gets_the_sum_of_its_days() throws IOException {
        Map<String, Long> sums = sums(LocalDate.MAX);
        assertThat(catalog.municipalities()).hasSize(46).allSatisfy(municipality -> assertThat(
                        cases(municipality.code(), TODAY))
                .contains(
                        "en " + municipality.name(),
                        "*" + Answers.SPANISH.number(sums.get(municipality.code())) + "*"));
    }

    @Test
    void the_state_gets_the_figure_that_was_published_last_and_what_changed_since_the_day_before() {
        assertThat(answer("confirmed-cases", Optional.empty(), TODAY))
                .contains("en Guanajuato", "*252,225* personas", "3 de febrero de 2022")
                .contains("+1,906 respecto al 2 de febrero de 2022")
                .contains("informe diario", "escribe por ejemplo *casos León*");
    }

    @Test
    void on_a_day_of_the_past_the_figure_is_that_days_and_it_is_of_today() throws IOException {
        LocalDate day = LocalDate.of(2021, 4, 30);
        assertThat(cases("11020", day))
                .contains(
                        "30 de abril de 2021", Answers.SPANISH.number(sums(day).get("11020")))
                .contains("Es el dato de hoy.")
                .doesNotContain("último dato");
    }

    @Test
    void before_the_first_case_no_figure_is_made_up() {
        assertThat(cases("11020", LocalDate.of(2020, 1, 1))).contains("No hay cifra publicada", "León");
    }

    @Test
    void hospitals_of_a_municipality_are_those_of_the_table() throws IOException {
        List<String> names = table("hospitals.csv").stream()
                .filter(row -> row.getField("inegi_code").equals("11020"))
                .map(row -> row.getField("name"))
                .toList();
        assertThat(answer("hospitals", Optional.of("11020"), TODAY))
                .contains(names)
                .contains("Fuente:", "911");
    }

    @Test
    void a_municipality_without_hospital_gets_the_nearest_ones_with_their_distance() {
        assertThat(answer("hospitals", Optional.of("11006"), TODAY))
                .contains("No tengo un hospital registrado en Atarjea", "km en línea recta");
    }

    @Test
    void hospitals_without_a_place_asks_for_it() {
        assertThat(answer("hospitals", Optional.empty(), TODAY)).contains("¿De qué municipio?");
    }

    @Test
    void the_menu_lists_every_topic_that_has_a_number() {
        assertThat(answer("menu", Optional.empty(), TODAY))
                .contains("Ver temas", "*1* Casos confirmados", "*2* Hospitales", "*3*", "*4*");
    }

    private String cases(String municipality, LocalDate today) {
        return answer("confirmed-cases", Optional.of(municipality), today);
    }

    private String answer(String intent, Optional<String> municipality, LocalDate today) {
        return answers.to(RecognisedIntent.of(intent, municipality), today).text();
    }

    /** Counted here, apart from the code that is tested. */
    private static Map<String, Long> sums(LocalDate upTo) throws IOException {
        return table("municipal-new-confirmed.csv").stream()
                .filter(row -> !LocalDate.parse(row.getField("date")).isAfter(upTo))
                .collect(Collectors.groupingBy(
                        row -> row.getField("municipality_code"),
                        Collectors.summingLong(row -> Long.parseLong(row.getField("new_confirmed")))));
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(TABLES.resolve(name))) {
            return rows.stream().toList();
        }
    }
}
