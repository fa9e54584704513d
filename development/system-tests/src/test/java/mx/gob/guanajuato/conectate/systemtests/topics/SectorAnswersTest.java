package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import mx.gob.guanajuato.conectate.systemtests.drivers.Received;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was permitted to whom, and what supports whom. */
@ExtendWith(WholeSystem.class)
class SectorAnswersTest {
    /** A day of each colour. */
    private static final Map<String, String> DAYS =
            Map.of("rojo", "2021-01-15", "naranja", "2021-02-24", "amarillo", "2020-10-10", "verde", "2021-12-01");

    /** Rules that are not of one sector. */
    private static final List<String> OF_ALL = List.of("que-significa", "aforo-general");

    private final Conectate conectate;

    SectorAnswersTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @TestFactory
    Stream<DynamicTest> the_semaforo_of_a_day_tells_the_colour_and_each_sector_s_rule() {
        var rules = table("traffic-light-rules.csv").stream()
                .filter(rule -> !OF_ALL.contains(rule.getField("sector")))
                .toList();
        return SideBySide.tests(rules, SectorAnswersTest::name, rule -> {
            var phone = conectate.newPhone();
            var day = DAYS.get(rule.getField("colour"));
            phone.writes(Tapped.with("ask/traffic-light?date=" + day + "&sector=" + rule.getField("sector")));
            assertThat(phone.nextMessage())
                    .contains("*" + rule.getField("colour") + "*", rule.getField("text"), "Vigencia: del ", "Fuente: ");
        });
    }

    private static String name(NamedCsvRecord rule) {
        return rule.getField("colour") + ", " + rule.getField("sector");
    }

    @Test
    void a_sector_tapped_on_the_semaforo_s_list_is_told_what_the_last_colour_permitted() {
        var phone = conectate.newPhone();
        phone.writes("semáforo");
        var sectors = phone.next().rows().keySet();
        assertThat(sectors).contains("Fiestas y eventos");

        phone.taps("Fiestas y eventos");

        assertThat(phone.nextMessage())
                .contains(
                        "lo suspendió el 2 de mayo de 2022",
                        "🟢 *verde*",
                        "*Fiestas y eventos, con ese color:* Eventos sociales y masivos con aforo completo.");
    }

    @Test
    void before_the_first_semaforo_there_was_none() {
        var phone = conectate.newPhone();
        phone.writes(Tapped.with("ask/traffic-light?date=2020-03-01"));
        assertThat(phone.nextMessage()).contains("empezó el 25 de mayo de 2020");
    }

    @TestFactory
    Stream<DynamicTest> every_programme_of_a_sector_is_told_page_by_page() {
        var sectors = table("programmes.csv").stream()
                .map(programme -> programme.getField("sector"))
                .distinct()
                .toList();
        return SideBySide.tests(sectors, Function.identity(), sector -> assertThat(programmesTold(sector))
                .contains(table("programmes.csv").stream()
                        .filter(programme -> programme.getField("sector").equals(sector))
                        .map(programme -> "*" + programme.getField("name") + "* (")
                        .toList()));
    }

    /** The programmes of a sector, page after page. */
    private String programmesTold(String sector) {
        Phone phone = conectate.newPhone();
        phone.writes(Tapped.with("ask/support-programmes?sector=" + sector));
        var told = new StringBuilder();
        Received page = phone.next();
        var first = page.text();
        do {
            Fitting.assertFits(page);
            told.append(page.text());
            if (page.offer("Ver más apoyos").isEmpty()) break;
            phone.taps("Ver más apoyos");
            page = phone.next();
        } while (!page.text().equals(first));
        return told.toString();
    }
}
