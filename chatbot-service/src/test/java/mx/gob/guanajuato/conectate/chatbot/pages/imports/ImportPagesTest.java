package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.chatbot.pages.StaffPage;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as staff bring them: by the page and by the watched folder. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class ImportPagesTest {
    private static final String IMPORT = "/contenido/importar";
    private static final String HEAD = "fecha,municipio,indicador,valor\n";

    /** Each test has a day of its own, before those of the tests before it. */
    private static int day = 28;

    LocalStack stack;
    Path folder;

    private StaffPage ana;
    private String date;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
        date = "2025-09-%02d".formatted(day--);
    }

    @Test
    void a_sheet_is_tried_first_and_published_whole_with_its_date_source_and_revision() {
        String page =
                uploaded("hoja.csv", HEAD + date + ",León,Casos confirmados,150000\n" + date + ",11007,deaths,900\n");

        ana.get(page)
                .then()
                .body(containsString("Todavía no se publica nada"))
                .body(containsString("Publicar 2 cifras"))
                .body(containsString("León, Casos confirmados"))
                .body(containsString("Así contestará"));
        assertThat(published()).isEmpty();
        assertThat(decide(page, "publicar").statusCode()).isEqualTo(303);

        ana.get(page).then().body(containsString("2 cifras publicadas")).body(containsString("por Ana"));
        var figures = published();
        assertThat(figures).hasSize(2);
        var leon = figures.get("figure/confirmed-cases/11020/" + date);
        assertThat(leon.revision()).isEqualTo(1);
        assertThat(leon.origin()).isEqualTo("staff:ana");
        assertThat(((Figure) leon.body()).source()).isEqualTo("Secretaría de Salud de prueba");
        assertThat(audited("hoja.csv")).hasSize(1).allSatisfy(entry -> assertThat(entry.after())
                .hasValueSatisfying(after -> assertThat(after).contains("2 cifras", "SHA-256")));
    }

    @Test
    void a_line_that_is_wrong_keeps_the_whole_file_out_and_stands_in_the_report() {
        String page = uploaded(
                "malas.csv",
                HEAD + date + ",León,Casos confirmados,150000\n" + date + ",<script>alert(1)</script>,deaths,900\n"
                        + date + ",León,deaths,=HYPERLINK(1)\n");

        ana.get(page)
                .then()
                .body(containsString("2 renglones tienen errores"))
                .body(containsString("No es un municipio de Guanajuato"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("Publicar ")));
        ana.get(page + "/informe.csv")
                .then()
                .statusCode(200)
                .body(containsString("3,municipio,<script>alert(1)</script>,"))
                .body(containsString("4,valor,'=HYPERLINK(1),Es una fórmula. Pega sólo el valor."));
        assertThat(decide(page, "publicar").statusCode()).isEqualTo(303);
        assertThat(published()).isEmpty();
    }

    @Test
    void a_fall_and_a_jump_are_held_until_somebody_confirms_them() {
        publish(
                "base.csv",
                HEAD + date + ",León,Casos confirmados,150000\n" + date + ",León,cases-under-investigation,10\n");
        String page = uploaded(
                "raras.csv",
                HEAD + date + ",León,Casos confirmados,149000\n" + date + ",León,cases-under-investigation,100\n");

        ana.get(page)
                .then()
                .body(containsString("es acumulado y baja"))
                .body(containsString("es diez veces la cifra anterior o más"));
        String mark = StaffPage.first(
                "name=\"visto\" value=\"([^\"]*)\"", ana.get(page).asString());
        ana.post(page + "/publicar", Map.of("visto", mark))
                .then()
                .statusCode(422)
                .body(containsString("Marca que revisaste"));
        assertThat(ana.post(page + "/publicar", Map.of("visto", mark, "confirmo", "si"))
                        .statusCode())
                .isEqualTo(303);

        ana.get(page).then().body(containsString("Confirmó Ana")).body(containsString("es acumulado y baja"));
        assertThat(value("figure/confirmed-cases/11020/" + date)).isEqualTo(149_000);
        assertThat(audited("raras.csv"))
                .allSatisfy(entry -> assertThat(entry.after().orElseThrow()).contains("Confirmadas:", "11020"));
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_before_anything_is_published() {
        String page = uploaded("tarde.csv", HEAD + date + ",León,Casos confirmados,150000\n");
        String mark = StaffPage.first(
                "name=\"visto\" value=\"([^\"]*)\"", ana.get(page).asString());
        publish("antes.csv", HEAD + date + ",León,Casos confirmados,140000\n");

        ana.post(page + "/publicar", Map.of("visto", mark))
                .then()
                .statusCode(409)
                .body(containsString("Alguien cambió cifras después"))
                .body(containsString("140,000"));
        assertThat(decide(page, "descartar").statusCode()).isEqualTo(303);
        ana.get(page).then().body(containsString("Lo descartó Ana"));
        assertThat(value("figure/confirmed-cases/11020/" + date)).isEqualTo(140_000);
    }

    @Test
    void a_file_of_cases_becomes_the_figures_of_the_state_and_its_46_municipalities() throws IOException {
        byte[] file = zip("casos.csv", cases(date, 1));
        String page = uploaded("casos.zip", file);

        ana.get(page)
                .then()
                .body(containsString("datos abiertos de casos"))
                .body(containsString("4 personas del archivo con residencia en Guanajuato"));
        assertThat(ana.post(page + "/publicar", Map.of("visto", mark(page), "confirmo", "si"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(published()).hasSize(47 * 5);
        assertThat(value("figure/confirmed-cases/11/" + date)).isEqualTo(3);
        assertThat(value("figure/recovered-cases/11020/" + date)).isEqualTo(1);
        assertThat(value("figure/deaths/11020/" + date)).isEqualTo(1);
        assertThat(value("figure/discarded-cases/11001/" + date)).isEqualTo(1);
        String again = uploaded("otra-vez.zip", file);
        ana.get(again)
                .then()
                .body(containsString("Todo lo que trae ya estaba publicado"))
                .body(containsString("Es el mismo archivo que se publicó"));
    }

    @Test
    void a_file_that_is_none_a_name_that_harms_and_no_file_at_all_are_refused() {
        String page = uploaded("<script>alert(1)</script>.pdf", "%PDF-1.7\n");
        ana.get(page)
                .then()
                .body(containsString("Faltan las columnas"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>alert")));
        ana.get(IMPORT).then().body(not(containsString("<script>alert")));
        ana.upload(IMPORT, "nada.csv", new byte[0], Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Elige un archivo"));
        ana.get(IMPORT + "/no-existe").then().statusCode(404);
    }

    @Test
    void only_the_upload_may_be_large() {
        var large = new byte[17 * 1_048_576];
        var form = Map.of("fuente", "x".repeat(large.length));
        assertThat(ana.post("/contenido/cifras/prueba", form).statusCode()).isEqualTo(413);
        assertThat(ana.upload(IMPORT, "grande.csv", large, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_file_in_the_watched_folder_is_published_by_itself_and_its_report_lies_beside_it() throws IOException {
        Files.writeString(folder.resolve("a-medias.csv.part"), HEAD);
        Files.writeString(folder.resolve("buena.csv"), HEAD + date + ",León,deaths,3000\n");
        Files.writeString(folder.resolve("mala.csv"), HEAD + date + ",Querétaro,deaths,3000\n");

        soon().until(() -> Files.exists(folder.resolve("publicados/buena.csv")));
        soon().until(() -> Files.exists(folder.resolve("rechazados/mala.csv")));

        assertThat(value("figure/deaths/11020/" + date)).isEqualTo(3_000);
        assertThat(Files.readString(folder.resolve("publicados/buena.csv.informe.csv")))
                .contains("# Cifras que cambian: 1");
        assertThat(Files.readString(folder.resolve("rechazados/mala.csv.informe.csv")))
                .contains("2,municipio,Querétaro,No es un municipio de Guanajuato");
        assertThat(folder.resolve("a-medias.csv.part")).exists();
        assertThat(audited("buena.csv")).extracting(AuditEntry::actor).containsExactly("importación");
        ana.get(IMPORT).then().body(containsString("carpeta vigilada")).body(containsString("Importación automática"));
    }

    @Test
    void a_doubtful_file_of_the_folder_waits_for_somebody_in_the_console() throws IOException {
        publish("antes.csv", HEAD + date + ",León,deaths,3000\n");
        Files.writeString(folder.resolve("duda.csv"), HEAD + date + ",León,deaths,2000\n");
        soon().until(() -> Files.exists(folder.resolve("por-confirmar/duda.csv")));

        assertThat(value("figure/deaths/11020/" + date)).isEqualTo(3_000);
        String page = StaffPage.first(
                "href=\"(" + IMPORT + "/[^\"]*)\">duda.csv", ana.get(IMPORT).asString());
        assertThat(ana.post(page + "/publicar", Map.of("visto", mark(page), "confirmo", "si"))
                        .statusCode())
                .isEqualTo(303);
        ana.get(page).then().body(containsString("Confirmó Ana"));
        assertThat(value("figure/deaths/11020/" + date)).isEqualTo(2_000);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private void publish(String name, String text) {
        String page = uploaded(name, text);
        assertThat(ana.post(page + "/publicar", Map.of("visto", mark(page), "confirmo", "si"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String uploaded(String name, String text) {
        return uploaded(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page of a file that was read. */
    private String uploaded(String name, byte[] file) {
        Response response = ana.upload(IMPORT, name, file, Map.of("fuente", "Secretaría de Salud de prueba"));
        assertThat(response.statusCode()).isEqualTo(303);
        String location = response.header("Location");
        String page = location.substring(location.indexOf(IMPORT));
        soon().until(() -> !ana.get(page).asString().contains("Leyendo: van"));
        return page;
    }

    private String mark(String page) {
        return StaffPage.first(
                "name=\"visto\" value=\"([^\"]*)\"", ana.get(page).asString());
    }

    private Response decide(String page, String act) {
        String shown = ana.get(page).asString();
        var form = new HashMap<String, String>();
        if (shown.contains("name=\"visto\"")) form.put("visto", mark(page));
        return ana.post(page + "/" + act, form);
    }

    private static String cases(String day, int more) {
        return "FECHA_ACTUALIZACION,ENTIDAD_RES,MUNICIPIO_RES,FECHA_SINTOMAS,FECHA_DEF,CLASIFICACION_FINAL\n"
                + (day + ",11,020,2025-01-01,9999-99-99,3\n").repeat(more)
                + day + ",11,020,2025-01-01,2025-01-20,3\n"
                + day + ",11,999," + day + ",9999-99-99,3\n"
                + day + ",11,001," + day + ",9999-99-99,7\n"
                + day + ",09,001," + day + ",9999-99-99,3\n";
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private long value(String key) {
        return ((Figure) published().get(key).body()).value();
    }

    /** The figures of the test's day that are on the topic from which every instance answers. */
    private Map<String, ContentChange> published() {
        var figures = new HashMap<String, ContentChange>();
        new TopicOnKafka(stack.addresses().kafka(), Topics.CONTENT_CHANGES)
                .events(EventTypes.CONTENT_CHANGE).stream()
                        .filter(change -> change.key().endsWith("/" + date))
                        .forEach(change -> figures.put(change.key(), change));
        return figures;
    }

    private List<AuditEntry> audited(String file) {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.AUDIT)
                .events(EventTypes.AUDIT_ENTRY).stream()
                        .filter(entry -> entry.subject().endsWith(" " + file))
                        .toList();
    }
}
