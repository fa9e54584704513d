package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Tables;
import mx.gob.guanajuato.conectate.events.content.Sector;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage;
import org.junit.jupiter.api.Test;

/** What the traffic light permitted and who supported, by sector, against the tables. */
class SectorAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ContentCatalog CATALOG = CarriedContent.inForce();
    private static final Answers ANSWERS = new Answers(CATALOG);

    private static final Map<String, String> SHOWN =
            Map.of("rojo", "🔴 *rojo*", "naranja", "🟠 *naranja*", "amarillo", "🟡 *amarillo*", "verde", "🟢 *verde*");

    @Test
    void every_day_has_the_colour_that_the_table_gives_it_with_a_sign_and_a_word() {
        int days = 0;
        for (var row : Tables.rows("traffic-light-periods.csv")) {
            LocalDate last = LocalDate.parse(row.getField("date_to"));
            for (LocalDate day = LocalDate.parse(row.getField("date_from"));
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                assertThat(answer("traffic-light", day, Optional.empty()))
                        .startsWith("El " + Answers.SPANISH.day(day) + " Guanajuato estaba en "
                                + SHOWN.get(row.getField("colour")));
                days++;
            }
        }
        assertThat(days).isEqualTo(707);
    }

    @Test
    void every_rule_is_told_on_the_days_of_its_colour() {
        Map<String, LocalDate> dayOf = new HashMap<>();
        Tables.rows("traffic-light-periods.csv")
                .forEach(row -> dayOf.put(row.getField("colour"), LocalDate.parse(row.getField("date_from"))));
        for (var row : Tables.rows("traffic-light-rules.csv")) {
            boolean sector = CATALOG.sector(row.getField("sector")).isPresent();
            String told = answer(
                    "traffic-light",
                    dayOf.get(row.getField("colour")),
                    Optional.of(row.getField("sector")).filter(id -> sector));
            assertThat(told).contains(row.getField("text"));
        }
    }

    @Test
    void today_there_is_no_traffic_light_and_since_when_is_said() {
        assertThat(answer("traffic-light", TODAY, Optional.empty()))
                .startsWith("Hoy no hay semáforo: Guanajuato lo suspendió el 2 de mayo de 2022, hace 4 años y 6 meses.")
                .contains("El último color fue 🟢 *verde*");
        assertThat(answer("traffic-light", LocalDate.of(2022, 5, 1), Optional.empty()))
                .contains("estaba en 🟢");
        assertThat(answer("traffic-light", LocalDate.of(2020, 5, 24), Optional.empty()))
                .contains("todavía no había");
    }

    @Test
    void a_colour_that_is_published_in_advance_is_no_colour_of_the_past() {
        var announced = announcing(TODAY.plusDays(4), TODAY.plusDays(10), "amarillo");

        String today = light(announced, TODAY, TODAY);

        assertThat(today)
                .startsWith("Hoy no hay semáforo: Guanajuato lo suspendió el 2 de mayo de 2022, hace 4 años")
                .contains("Ya está anunciado el siguiente color: 🟡 *amarillo*, desde el 25 de noviembre de 2026.")
                .contains("El color anterior fue 🟢 *verde*");
        assertThat(light(announced, TODAY.plusDays(4), TODAY.plusDays(4))).contains("está hoy en 🟡 *amarillo*");
    }

    @Test
    void a_day_between_two_colours_is_told_the_one_before_and_when_the_next_one_began() {
        var announced = announcing(TODAY.minusDays(4), TODAY, "amarillo");

        assertThat(light(announced, LocalDate.of(2026, 11, 1), TODAY))
                .startsWith("El 1 de noviembre de 2026 no había semáforo: Guanajuato lo suspendió el 2 de mayo de 2022")
                .contains("El siguiente color, 🟡 *amarillo*, empezó el 17 de noviembre de 2026.")
                .contains("El color anterior fue 🟢 *verde*");
    }

    @Test
    void dates_that_no_source_gives_are_called_approximate() {
        assertThat(answer("traffic-light", LocalDate.of(2020, 11, 20), Optional.empty()))
                .contains("aproximadas");
        assertThat(answer("traffic-light", LocalDate.of(2021, 1, 20), Optional.empty()))
                .doesNotContain("aproximadas");
    }

    @Test
    void every_programme_is_found_under_its_sector() {
        for (var row : Tables.rows("programmes.csv")) {
            String all = "";
            for (int page = 1; page <= 3; page++) {
                var asked = RecognisedIntent.of("support-programmes")
                        .forSector(Optional.of(row.getField("sector")))
                        .onPage(page);
                all += ANSWERS.to(asked, TODAY).text();
            }
            assertThat(all)
                    .contains("*" + row.getField("name") + "*", row.getField("gives"), row.getField("how_to_apply"))
                    .contains("la mayoría ya cerró");
        }
    }

    @Test
    void a_sector_without_programmes_of_its_own_gets_the_nearest_and_is_told_so() {
        var asked = RecognisedIntent.of("support-programmes").forSector(Optional.of("restaurantes"));
        assertThat(ANSWERS.to(asked, TODAY).text())
                .contains("No tengo un apoyo propio para «Restaurantes»", "*Turismo*");
    }

    @Test
    void a_sector_has_a_title_that_fits_a_list_and_words_that_lead_to_no_other() {
        List<Sector> sectors = CATALOG.sectors();
        assertThat(sectors).hasSizeGreaterThan(20).allSatisfy(sector -> {
            assertThat(sector.title()).hasSizeLessThanOrEqualTo(ListMessage.Row.MAX_TITLE);
            assertThat(sector.id()).matches("[a-z0-9-]{1,60}");
            assertThat(sector.alsoIn())
                    .allSatisfy(id -> assertThat(CATALOG.sector(id)).isPresent());
        });
        assertThat(sectors.stream().flatMap(sector -> sector.aliases().stream().distinct()))
                .doesNotHaveDuplicates();
    }

    private static Answers announcing(LocalDate from, LocalDate to, String colour) {
        var period = new TrafficLightPeriod(from, to, colour, Optional.empty(), false, "Un anuncio de prueba");
        return new Answers(CarriedContent.inForceWith(period));
    }

    private static String light(Answers answers, LocalDate day, LocalDate today) {
        var asked = RecognisedIntent.of("traffic-light").on(Optional.of(day));
        return answers.to(asked, today).text();
    }

    private static String answer(String intent, LocalDate day, Optional<String> sector) {
        var asked = RecognisedIntent.of(intent).on(Optional.of(day)).forSector(sector);
        return ANSWERS.to(asked, TODAY).text();
    }
}
