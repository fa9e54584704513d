package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The privacy office at its page. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class PrivacyPageTest {
    private static final String PAGE = "/administracion/privacidad";
    private static final Map<String, String> ASKED = Map.of("numero", "472 555 01 23", "solicitud", "ARCO 7/2026");

    private StaffPage carmen;

    @BeforeEach
    void logIn() {
        carmen = StaffPage.loggedInAs("carmen");
    }

    @Test
    void what_is_kept_is_downloaded_to_read_and_as_data() throws IOException {
        var answer = carmen.post(PAGE + "/datos", ASKED);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition")).doesNotContain("0123");
        var files = unzipped(answer.asByteArray());
        assertThat(files.get("datos.json")).contains("\"524725550123\"", "\"complete\" : true");
        assertThat(files.get("datos.html")).contains("Lo que nos escribiste", "<p>Nada.</p>");
    }

    @Test
    void an_erasure_is_asked_once_more_and_leaves_a_proof_without_the_number() {
        carmen.post(PAGE + "/suprimir/revisar", ASKED)
                .then()
                .statusCode(200)
                .body(containsString("¿Suprimir los datos del número …23?"));
        carmen.post(PAGE + "/constancia", ASKED).then().body(containsString("no hay ninguna supresión"));

        var done = carmen.post(PAGE + "/suprimir", ASKED);

        assertThat(done.statusCode()).isEqualTo(303);
        String address = done.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        carmen.get(address)
                .then()
                .body(containsString("Ya no se le envía nada"))
                // Its service is not part of this test.
                .body(containsString("Falta: suscripciones"))
                .body(containsString("ARCO 7/2026"))
                .body(not(containsString("5550123")));
        carmen.post(PAGE + "/constancia", ASKED).then().body(containsString(address.split("=")[1]));
    }

    @Test
    void what_cannot_be_taken_is_said_beside_its_field_and_kept() {
        carmen.post(PAGE + "/datos", Map.of("numero", "hola", "solicitud", "del 472 555 01 23"))
                .then()
                .statusCode(422)
                .body(containsString("No es un número de teléfono"))
                .body(containsString("value=\"hola\""))
                .body(containsString("no puede llevar el número"));
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
