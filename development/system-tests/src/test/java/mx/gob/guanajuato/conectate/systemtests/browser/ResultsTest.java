package mx.gob.guanajuato.conectate.systemtests.browser;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.drivers.Figures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** Results, with the days of the generated period in them and a fortieth of its interactions. */
@ExtendWith(WithBrowser.class)
class ResultsTest {
    private static final GeneratedPeriod PERIOD = GeneratedPeriod.asReported().withTotal(20_372);
    private static final LocalDate FROM = PERIOD.from();
    private static final LocalDate TO = FROM.plusDays(PERIOD.days() - 1L);
    private static final String DAYS = "?desde=" + FROM + "&hasta=" + TO;

    private static boolean written;

    private final Conectate conectate;
    private final Person beto;

    ResultsTest(Conectate conectate, Staff staff) {
        this.conectate = conectate;
        this.beto = staff.beto();
    }

    @BeforeEach
    void write() {
        if (written) return;
        try (var log = new GeneratedLog(conectate.kafka())) {
            PERIOD.forEach(log::write);
        }
        var figures = new Figures(conectate.address(Part.METRICS));
        awaiting("all of it is counted")
                .until(() -> figures.complete("/api/interactions/daily", FROM, TO)
                                .path("total")
                                .asLong()
                        == PERIOD.total());
        written = true;
    }

    @Test
    void four_hundred_days_are_drawn_told_marked_as_generated_and_fit_the_screen() {
        for (var look : List.<Runnable>of(beto::hasWideScreen, beto::hasNarrowScreen)) {
            look.run();
            opens("/resultados" + DAYS).awaits("20,372 ÷ 404 días naturales");

            assertThat(beto.sees("20,372 de las interacciones de este periodo son generadas"))
                    .isTrue();
            assertThat(beto.sees("Casos confirmados")).isTrue();
            assertThat(number("return document.querySelectorAll('figure.chart svg').length"))
                    .isEqualTo(4);
            assertThat(number("return document.querySelectorAll('.map > svg path').length"))
                    .isEqualTo(46);
            assertThat(number("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                    .isZero();
            assertThat(beto.accessibilityProblems()).isEmpty();
        }
        assertThat(beto.browser().manage().logs().get(LogType.BROWSER).getAll())
                .extracting(entry -> entry.getMessage())
                .noneMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void the_slider_under_a_chart_says_of_a_day_what_its_row_says() {
        opens("/resultados" + DAYS);

        var told = script(
                """
                const slider = document.querySelector('#dias input[type=range]');
                slider.value = 100;
                slider.dispatchEvent(new Event('input'));
                return slider.getAttribute('aria-valuetext');
                """);
        var row = script(
                """
                const row = document.querySelectorAll('#tabla-dias tbody tr')[100];
                return [row.children[0].textContent, 'Interacciones: ' + row.children[1].textContent].join('; ');
                """);

        assertThat(told.toString()).startsWith(row.toString());
        assertThat(row.toString()).contains("1 jul 2020");
    }

    @Test
    void on_paper_there_are_charts_and_short_tables_but_nothing_to_press() throws IOException {
        opens("/resultados" + DAYS).awaits("20,372 ÷ 404 días naturales");

        byte[] paper = Base64.getDecoder()
                .decode(((PrintsPage) beto.browser()).print(new PrintOptions()).getContent());

        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isLessThan(12);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Resultados del 23 de marzo de 2020 al 30 de abril de 2021", "Por mes", "Casos confirmados")
                    .contains("son generadas")
                    .doesNotContain("Ver estos días", "Salir");
        }
    }

    @Test
    void the_report_and_the_early_signal_are_for_everybody_too() {
        for (String path :
                List.of("/resultados/informe" + DAYS, "/resultados/senal?dia=2021-01-15", "/resultados?desde=x")) {
            beto.hasNarrowScreen();
            assertThat(opens(path).accessibilityProblems()).as(path).isEmpty();
            beto.hasWideScreen();
            assertThat(opens(path).accessibilityProblems()).as(path).isEmpty();
        }
    }

    @Test
    void today_keeps_itself_current_until_somebody_stops_it() {
        opens("/resultados").awaits("Hoy, hasta las");
        beto.presses("Detener la actualización").awaits("Actualización detenida. Reanudar");
    }

    private Person opens(String path) {
        return beto.opens(conectate.address(Part.METRICS).resolve(path));
    }

    private long number(String script) {
        return ((Number) script(script)).longValue();
    }

    private Object script(String script) {
        return ((JavascriptExecutor) beto.browser()).executeScript(script);
    }
}
