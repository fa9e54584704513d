package mx.gob.guanajuato.conectate.metrics.dashboard;

import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import mx.gob.guanajuato.conectate.metrics.console.StaffBrowser;
import mx.gob.guanajuato.conectate.metrics.interactions.InteractionsLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ResultsPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 6, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2018, 6, 10);
    private static boolean written;

    LocalStack stack;
    private StaffBrowser beto;

    /** A week of 60 interactions; of one topic and one municipality only four. */
    @BeforeEach
    void write() {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        new StaffBrowser().logsIn("beto", StaffBrowser.PASSWORD).statusCode() == 303);
        beto = StaffBrowser.of("beto");
        if (written) return;
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            log.writeAsked(MONDAY, "11020", "vaccines", 30);
            log.writeAsked(MONDAY.plusDays(2), "11007", "confirmed-cases", 20);
            log.writeAsked(MONDAY.plusDays(2), "11005", "deaths", 4);
            log.writeNotUnderstood(SUNDAY, 6);
        }
        complete("/api/interactions/daily", MONDAY, SUNDAY);
        written = true;
    }

    @Test
    void every_figure_stands_in_the_page_with_how_it_is_computed() {
        page("/resultados", MONDAY, SUNDAY)
                .statusCode(200)
                .body(containsString("Resultados del 4 al 10 de junio de 2018"))
                .body(containsString("60 ÷ 7 días naturales"))
                .body(containsString("<span class=\"key-figure\">8.6</span>"))
                .body(containsString("lunes, 4 de junio de 2018"))
                .body(containsString("Vacunas"))
                .body(containsString("León: 30 interacciones"))
                .body(containsString("6 sin entender"))
                .body(containsString("En estos días no se envió nada."))
                .body(containsString("data-day=\"2018-06-10\""));
    }

    @Test
    void nothing_comes_from_elsewhere_and_nothing_is_inline() {
        var page = page("/resultados", MONDAY, SUNDAY)
                .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self'"))
                .extract()
                .asString();
        assertThat(page).doesNotContain("style=\"", "<style", "onclick", "src=\"http", "stylesheet\" href=\"http");
        Pattern.compile("(?:src|href)=\"(/console/[^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(file -> beto.gets(file.group(1)).then().statusCode(200));
    }

    @Test
    void what_is_of_fewer_than_five_is_neither_shown_nor_told_by_the_rest_of_the_page() {
        // 60 − 30 − 6 not understood leave 24: with 20 shown, 4 were told.
        page("/resultados", MONDAY, SUNDAY)
                .body(containsString("2 renglones ocultos; juntos, 24 interacciones"))
                .body(containsString("Defunciones</th><td class=\"number\">menos de 5"))
                .body(containsString("Casos confirmados</th><td class=\"number\">menos de 5"))
                .body(containsString("Sin tema</th><td class=\"number\">6<"));
        page("/resultados", MONDAY.plusDays(3), SUNDAY.minusDays(1))
                .body(containsString("No hay interacciones en estos días."));
    }

    @Test
    void an_empty_day_one_day_and_three_years_are_pages_too() {
        page("/resultados", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 1, 1))
                .statusCode(200)
                .body(containsString("0 ÷ 1 día natural"))
                .body(containsString("sin interacciones"))
                .body(containsString("ninguna en el periodo anterior"))
                .body(not(containsString("Ver tabla por día")));
        page("/resultados", MONDAY, MONDAY)
                .statusCode(200)
                .body(containsString("30 ÷ 1 día natural"))
                .body(containsString("<td class=\"number step-0\">–</td>"))
                .body(not(containsString("Ver tabla de la tendencia")));
        page("/resultados", LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31))
                .statusCode(200)
                .body(containsString("Por mes"))
                .body(containsString("junio de 2018"));
        beto.gets("/resultados?periodo=3-anios").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2018-06-10 | 2018-06-04 | hasta | El último día es anterior al primero.
            2015-01-01 | 2018-06-04 | desde | Son más de 1,200 días.
            2018-06-31 | 2018-07-04 | desde | Escribe la fecha con día, mes y año
            ayer       | 2018-07-04 | desde | Escribe la fecha con día, mes y año
            2018-06-30 | 2999-07-04 | hasta | Ese día aún no llega.
            """)
    void a_wrong_period_is_told_beside_its_field(String from, String to, String field, String reason) {
        beto.gets("/resultados?desde=" + from + "&hasta=" + to)
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-error\">" + reason));
    }

    @Test
    void today_comes_alone_for_the_page_that_keeps_itself_current() {
        beto.gets("/resultados/hoy")
                .then()
                .statusCode(200)
                .body(containsString("Hoy, hasta las"))
                .body(not(containsString("<html")));
    }

    @Test
    void each_table_is_a_file_for_whoever_is_logged_in() {
        beto.gets("/resultados/archivos/dias.csv" + query(MONDAY, SUNDAY))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("interacciones-2018-06-04-2018-06-10.csv"))
                .body(containsString("2018-06-04,30,30,0,"));
        for (String name : new String[] {"personas", "temas", "municipios", "horas", "sin-entender", "tiempos"})
            beto.gets("/resultados/archivos/" + name + ".xlsx" + query(MONDAY, SUNDAY))
                    .then()
                    .statusCode(200);
        beto.gets("/resultados/archivos/dias.pdf" + query(MONDAY, SUNDAY))
                .then()
                .statusCode(404);
        beto.gets("/resultados/archivos/nada.csv" + query(MONDAY, SUNDAY))
                .then()
                .statusCode(404);
        new StaffBrowser()
                .gets("/resultados/archivos/dias.csv" + query(MONDAY, SUNDAY))
                .then()
                .statusCode(401);
    }

    @Test
    void the_report_is_one_computation_as_page_pdf_and_files() throws Exception {
        var page = page("/resultados/informe", MONDAY, SUNDAY)
                .statusCode(200)
                .body(containsString("Resumen global"))
                .body(containsString("60 ÷ 7 días naturales, ambos incluidos"))
                .extract()
                .asString();
        var number = Pattern.compile("Cálculo ([0-9A-F]{10})").matcher(page);
        assertThat(number.find()).isTrue();

        byte[] pdf = beto.gets("/resultados/informe/resumen-global.pdf" + query(MONDAY, SUNDAY))
                .then()
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Cálculo " + number.group(1), "8.6", "60");
        }
        beto.gets("/resultados/informe/resumen-global.csv" + query(MONDAY, SUNDAY))
                .then()
                .body(containsString("Cálculo " + number.group(1)));
        beto.gets("/resultados/informe")
                .then()
                .statusCode(200)
                .body(containsString("sale solo, por correo a 2 direcciones y a una carpeta."));
    }

    @Test
    void the_early_signal_says_what_it_found_or_why_it_cannot() {
        beto.gets("/resultados/senal").then().statusCode(200).body(containsString("Cómo se calcula"));
        beto.gets("/resultados/senal?dia=2018-06-10")
                .then()
                .statusCode(200)
                .body(containsString("Hacen falta 14 días con registro entre los 28 anteriores, y hay 2."));
        beto.gets("/resultados/senal?dia=manana").then().statusCode(422).body(containsString("Error:"));
        beto.gets("/resultados/senal/senal.csv?dia=2018-06-10").then().statusCode(200);
    }

    @Test
    void without_a_demo_there_is_nothing_to_fill() {
        beto.gets("/resultados").then().body(not(containsString("periodo generado")));
        beto.gets("/resultados/demostracion").then().statusCode(404);
        beto.posts("/resultados/demostracion", java.util.Map.of()).then().statusCode(equalTo(404));
    }

    private ValidatableResponse page(String path, LocalDate from, LocalDate to) {
        return beto.gets(path + query(from, to)).then();
    }

    private static String query(LocalDate from, LocalDate to) {
        return "?desde=" + from + "&hasta=" + to;
    }
}
