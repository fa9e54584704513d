package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Tables;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures against the tables, read and counted here once more. */
class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ContentCatalog CATALOG = CarriedContent.inForce();
    private static final Answers ANSWERS = new Answers(CATALOG);
    private static final List<NamedCsvRecord> PUBLISHED = Tables.rows("state-indicators-by-report-date.csv");

    private static final Map<String, String> COLUMNS = Map.of(
            "confirmed-cases", "confirmed",
            "cases-under-investigation", "under_investigation",
            "discarded-cases", "negative",
            "deaths", "deaths");

    @ParameterizedTest
    @CsvSource({"confirmed-cases", "cases-under-investigation", "discarded-cases", "deaths"})
    void every_published_day_gets_its_figure_and_every_other_day_is_said_not_to_be_published(String intent) {
        for (NamedCsvRecord row : PUBLISHED) {
            LocalDate day = LocalDate.parse(row.getField("date"));
            String cell = row.getField(COLUMNS.get(intent));
            String answer = answer(RecognisedIntent.of(intent).on(Optional.of(day)));
            if (cell.isBlank()) assertThat(answer).contains("No hay cifra publicada");
            else
                assertThat(answer)
                        .startsWith("*" + Answers.SPANISH.number(Long.parseLong(cell)) + "*")
                        .contains("al " + Answers.SPANISH.day(day));
        }
    }

    @Test
    void a_day_that_was_not_published_gets_the_nearest_one_before_and_is_told_so() {
        assertThat(answer(RecognisedIntent.of("deaths").on(Optional.of(LocalDate.of(2021, 2, 23)))))
                .contains("No hay cifra publicada del 23 de febrero de 2021.", "*8,832*", "al 22 de febrero de 2021")
                .contains("hace 5 años y 8 meses");
        assertThat(answer(RecognisedIntent.of("deaths").on(Optional.of(TODAY))))
                .contains("No hay cifra publicada del 21 de noviembre de 2026 (hoy).", "*13,962*");
        assertThat(answer(RecognisedIntent.of("deaths").on(Optional.of(TODAY.minusDays(1)))))
                .contains("(ayer)");
    }

    @Test
    void a_gap_is_not_a_day_no_change_is_told_over_it_and_its_place_in_the_week_says_so() {
        LocalDate afterAGap = LocalDate.of(2021, 2, 24);
        assertThat(answer(RecognisedIntent.of("confirmed-cases").on(Optional.of(afterAGap))))
                .doesNotContain(" respecto al ")
                .contains("mar 23: sin dato", "mié 24: sin dato");
    }

    @Test
    void the_week_is_what_each_day_added_to_the_day_before() {
        assertThat(answer(RecognisedIntent.of("confirmed-cases")))
                .contains("del 28 de enero al 3 de febrero")
                .contains("vie 28: 2,128 · sáb 29: 1,787 · dom 30: 634 · lun 31: 383 · mar 1: 2,119")
                .contains("mié 2: 1,826 · jue 3: 1,906")
                .containsPattern("\n[▁▂▃▅▆▇]{7}\n");
    }

    @Test
    void the_age_of_a_figure_is_said_from_the_first_day_on() {
        LocalDate last = LocalDate.of(2022, 2, 3);
        assertThat(answer(RecognisedIntent.of("deaths"), last)).contains("Es el dato de hoy.");
        assertThat(answer(RecognisedIntent.of("deaths"), last.plusDays(1)))
                .contains("Es el último dato publicado: tiene 1 día.");
        assertThat(answer(RecognisedIntent.of("deaths"), last.plusDays(36))).contains("tiene 1 mes y 8 días.");
        assertThat(answer(RecognisedIntent.of("deaths"), last.plusYears(1))).contains("tiene 1 año.");
    }

    @Test
    void what_is_not_published_for_a_municipality_is_said_and_the_states_figure_told() {
        assertThat(answer(RecognisedIntent.of("deaths", Optional.of("11020"))))
                .startsWith("Este dato no se publica por municipio.")
                .contains("no de León", "*13,962*", "en Guanajuato");
    }

    @Test
    void community_transmission_has_no_figure_and_no_number_is_made_up() {
        assertThat(answer(RecognisedIntent.of("community-transmission")))
                .contains("No tengo cifra", "Lo que sí tengo")
                .doesNotContainPattern("\\d{3}");
    }

    @Test
    void the_recovered_are_estimated_by_the_federal_rule_and_called_an_estimate() {
        LocalDate day = LocalDate.of(2022, 2, 3);
        long began = Tables.rows("municipal-new-confirmed.csv").stream()
                .filter(row ->
                        LocalDate.parse(row.getField("date")).plusDays(14).isBefore(day))
                .mapToLong(row -> Long.parseLong(row.getField("new_confirmed")))
                .sum();
        assertThat(answer(RecognisedIntent.of("recovered-cases")))
                .startsWith("*" + Answers.SPANISH.number(began - 13_962) + "* personas recuperadas (estimación)")
                .contains("Regla federal");
    }

    @Test
    void no_estimate_contradicts_what_was_published_on_its_day() {
        for (NamedCsvRecord row : PUBLISHED) {
            LocalDate day = LocalDate.parse(row.getField("date"));
            long confirmed = Long.parseLong(row.getField("confirmed"));
            long deaths = Long.parseLong(row.getField("deaths"));
            CATALOG.figure("recovered-cases", "11", day)
                    .map(change -> (Figure) change.body())
                    .filter(figure -> figure.date().equals(day))
                    .ifPresent(figure -> assertThat(figure.value()).isBetween(0L, confirmed - deaths));
        }
    }

    @Test
    void all_figures_at_once_are_those_of_each_topic() {
        assertThat(answer(RecognisedIntent.of("statistics")))
                .contains("Casos confirmados: *252,225* (+1,906)", "En investigación: *1,443* (\u221211)")
                .contains("Casos descartados: *344,522* (+672)", "Defunciones: *13,962* (+63)")
                .contains("Recuperados: *226,904* (+2,884), estimación", "Contagio comunitario: sin cifra")
                .contains("Al 3 de febrero de 2022", "tiene 4 años y 9 meses");
        assertThat(answer(RecognisedIntent.of("statistics", Optional.of("11020"))))
                .contains("COVID-19 en León", "Casos confirmados: *102,088*", "sólo se publica para todo el estado")
                .doesNotContain("252,225");
    }

    private static String answer(RecognisedIntent asked) {
        return answer(asked, TODAY);
    }

    private static String answer(RecognisedIntent asked, LocalDate today) {
        return ANSWERS.to(asked, today).text();
    }
}
