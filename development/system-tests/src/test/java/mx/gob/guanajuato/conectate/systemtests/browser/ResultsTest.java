package mx.gob.guanajuato.conectate.systemtests.browser;

import static mx.gob.guanajuato.conectate.systemtests.browser.GeneratedResults.FROM;
import static mx.gob.guanajuato.conectate.systemtests.browser.GeneratedResults.TO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** Results with {@link GeneratedResults} in them, on a wide screen, on a narrow one and on paper. */
@ExtendWith(WithBrowser.class)
class ResultsTest {
    private static final String DAYS = "?desde=" + FROM + "&hasta=" + TO;
    private static final String AVERAGE = "20,432 ÷ 404 días naturales";

    /** What each page looks like where there is nothing, little and much in it, by the name of its picture. */
    private static final Map<String, String> PAGES = Map.of(
            "periodo", "/resultados" + DAYS,
            "vacio", "/resultados?desde=2019-01-01&hasta=2019-01-28",
            "un-dia", "/resultados?desde=2021-01-15&hasta=2021-01-15",
            "tres-anios", "/resultados?desde=2019-01-01&hasta=2021-12-31",
            "mal-escrito", "/resultados?desde=x",
            "informe", "/resultados/informe" + DAYS,
            "informe-vacio", "/resultados/informe?desde=2019-01-01&hasta=2019-01-01",
            "senal", "/resultados/senal?dia=" + TO,
            "senal-ninguna", "/resultados/senal?dia=2021-01-15",
            "senal-temprano", "/resultados/senal?dia=2020-03-25");

    private final Conectate conectate;
    private final Person carmen;

    ResultsTest(Conectate conectate, Staff staff) {
        this.conectate = conectate;
        this.carmen = staff.carmen();
    }

    @BeforeEach
    void write() {
        GeneratedResults.write(conectate);
    }

    @Test
    void every_page_fits_its_screen_and_is_for_everybody() {
        var all = new SoftAssertions();
        PAGES.forEach((name, path) -> {
            for (String screen : List.of("wide", "narrow")) {
                if (screen.equals("wide")) carmen.hasWideScreen();
                else carmen.hasNarrowScreen();
                opens(path).keepsPicture(Path.of("target", "pictures", "resultados-" + name + "-" + screen + ".png"));
                all.assertThat(carmen.accessibilityProblems())
                        .as(name + " " + screen)
                        .isEmpty();
                all.assertThat(number(
                                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                        .as(name + " " + screen)
                        .isZero();
            }
        });
        all.assertAll();
        assertThat(carmen.browser().manage().logs().get(LogType.BROWSER).getAll())
                .extracting(entry -> entry.getMessage())
                .noneMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void four_hundred_days_are_drawn_told_and_marked_as_generated() {
        opens("/resultados" + DAYS).awaits(AVERAGE);

        assertThat(carmen.sees("20,432 de las interacciones de este periodo son generadas"))
                .isTrue();
        assertThat(carmen.sees("Casos confirmados")).isTrue();
        assertThat(number("return document.querySelectorAll('figure.chart svg').length"))
                .isEqualTo(4);
        assertThat(number("return document.querySelectorAll('.map > svg path').length"))
                .isEqualTo(46);
        assertThat(number("return document.querySelectorAll('td.line polyline').length"))
                .isPositive();
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
        assertThat(paper("/resultados" + DAYS, 12))
                .contains("Resultados del 23 de marzo de 2020 al 30 de abril de 2021", "Por mes", "Casos confirmados")
                .contains("son generadas")
                .doesNotContain("Ver estos días", "Salir");
        assertThat(paper("/resultados/informe" + DAYS, 3))
                .contains("Resumen global", AVERAGE)
                .doesNotContain("Descargar PDF");
        assertThat(paper("/resultados/senal?dia=" + TO, 3))
                .contains("Abasolo", "Cómo se calcula")
                .doesNotContain("Ver este día");
    }

    @Test
    void the_report_is_downloaded_as_pdf_sheet_and_plain_figures() throws IOException {
        opens("/resultados/informe" + DAYS).awaits(AVERAGE);

        try (var document = Loader.loadPDF(download("Descargar PDF"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("20,432", "50.6", "DEMOSTRACIÓN");
        }
        assertThat(new String(download("Datos (CSV)"), StandardCharsets.UTF_8))
                .contains("Total de interacciones,20432");
        assertThat(namesIn(download("Hoja de cálculo (XLSX)"))).contains("xl/workbook.xml", "xl/worksheets/sheet2.xml");
    }

    @Test
    void what_is_asked_more_than_expected_is_flagged_with_how_much() {
        opens("/resultados/senal?dia=" + TO).awaits("Abasolo");

        assertThat(script("return document.querySelector('main tbody tr').textContent")
                        .toString())
                .contains("Hospitales")
                .contains("6");
        assertThat(opens("/resultados/senal?dia=2020-03-25").sees("Todavía no se puede saber."))
                .isTrue();
    }

    @Test
    void today_keeps_itself_current_until_somebody_stops_it() {
        opens("/resultados").awaits("Hoy, hasta las");
        carmen.presses("Detener la actualización").awaits("Actualización detenida. Reanudar");
    }

    private Person opens(String path) {
        return carmen.opens(conectate.address(Part.METRICS).resolve(path));
    }

    /** The words of a page as it comes out of a printer, on at most so many sheets. */
    private String paper(String path, int most) throws IOException {
        opens(path);
        var printed = ((PrintsPage) carmen.browser()).print(new PrintOptions());
        try (var document = Loader.loadPDF(Base64.getDecoder().decode(printed.getContent()))) {
            assertThat(document.getNumberOfPages()).as(path).isLessThan(most);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The file that a link of those words leads to. */
    private byte[] download(String words) {
        var file = ((JavascriptExecutor) carmen.browser())
                .executeAsyncScript(
                        """
                        const [words, done] = arguments;
                        const link = [...document.querySelectorAll('a[download]')].find((one) => one.textContent === words);
                        fetch(link.href).then((answer) => answer.arrayBuffer())
                          .then((bytes) => done(btoa([...new Uint8Array(bytes)].map((b) => String.fromCharCode(b)).join(''))));
                        """,
                        words);
        return Base64.getDecoder().decode(file.toString());
    }

    /** By the list at its end, as programs of spreadsheets read it. */
    private static List<String> namesIn(byte[] file) throws IOException {
        try (var zip = new ZipFile(
                Files.write(Path.of("target", "resumen-global.xlsx"), file).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private long number(String script) {
        return ((Number) script(script)).longValue();
    }

    private Object script(String script) {
        return ((JavascriptExecutor) carmen.browser()).executeScript(script);
    }
}
