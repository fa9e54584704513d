package mx.gob.guanajuato.conectate.systemtests.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every endpoint of the three services against every role. A new endpoint fails the first test until it has its line in the
 * table, which says who may ask it.
 */
@ExtendWith(WholeSystem.class)
class RolesTest {
    private static final String ROOT = "mx.gob.guanajuato.conectate.";
    private static final String PASSWORD = "demo-conectate-gto";

    private static final Set<String> EVERYBODY = Set.of("nobody", "comunicacion", "analisis", "administracion");
    private static final Set<String> STAFF = Set.of("comunicacion", "analisis", "administracion");
    private static final Set<String> COMUNICACION = Set.of("comunicacion");
    private static final Set<String> RESULTS = Set.of("comunicacion", "analisis");
    private static final Set<String> ADMINISTRACION = Set.of("administracion");

    /** What each service has of the library. */
    private static final Map<String, Set<String>> SHARED = Map.ofEntries(
            Map.entry("GET /", STAFF),
            Map.entry("GET /entrar", EVERYBODY),
            Map.entry("POST /salir", EVERYBODY),
            Map.entry("GET /cuenta", STAFF),
            Map.entry("POST /cuenta/clave", STAFF),
            Map.entry("POST /cuenta/sesiones/cerrar", STAFF),
            Map.entry("POST /cuenta/sesiones/cerrar-otras", STAFF),
            Map.entry("GET /administracion", ADMINISTRACION),
            Map.entry("GET /administracion/auditoria", ADMINISTRACION),
            Map.entry("POST /administracion/sesiones/cerrar", ADMINISTRACION),
            Map.entry("GET /administracion/personas/nueva", ADMINISTRACION),
            Map.entry("POST /administracion/personas/nueva", ADMINISTRACION),
            Map.entry("GET /administracion/personas/{name}", ADMINISTRACION),
            Map.entry("POST /administracion/personas/{name}/acceso", ADMINISTRACION),
            Map.entry("POST /administracion/personas/{name}/clave", ADMINISTRACION),
            Map.entry("POST /administracion/personas/{name}/sesiones", ADMINISTRACION),
            Map.entry("GET /administracion/personas/{name}/quitar", ADMINISTRACION),
            Map.entry("POST /administracion/personas/{name}/quitar", ADMINISTRACION));

    private static final Map<String, Set<String>> CHATBOT = Map.ofEntries(
            Map.entry("GET /administracion/privacidad", ADMINISTRACION),
            Map.entry("POST /administracion/privacidad/datos", ADMINISTRACION),
            Map.entry("POST /administracion/privacidad/constancia", ADMINISTRACION),
            Map.entry("POST /administracion/privacidad/suprimir", ADMINISTRACION),
            Map.entry("POST /administracion/privacidad/suprimir/revisar", ADMINISTRACION),
            Map.entry("GET /contenido", COMUNICACION),
            Map.entry("GET /contenido/cifras", COMUNICACION),
            Map.entry("POST /contenido/cifras/editar", COMUNICACION),
            Map.entry("POST /contenido/cifras/prueba", COMUNICACION),
            Map.entry("POST /contenido/cifras/publicar", COMUNICACION),
            Map.entry("POST /contenido/cifras/borrador", COMUNICACION),
            Map.entry("GET /contenido/cifras/historial", COMUNICACION),
            Map.entry("POST /contenido/cifras/historial", COMUNICACION),
            Map.entry("GET /contenido/importar", COMUNICACION),
            Map.entry("POST /contenido/importar", COMUNICACION),
            Map.entry("GET /contenido/importar/{id}", COMUNICACION),
            Map.entry("GET /contenido/importar/{id}/informe.csv", COMUNICACION),
            Map.entry("POST /contenido/importar/{id}/publicar", COMUNICACION),
            Map.entry("POST /contenido/importar/{id}/descartar", COMUNICACION),
            Map.entry("GET /contenido/correcciones", COMUNICACION),
            Map.entry("GET /contenido/correcciones/{indicator}/{area}/{day}", COMUNICACION),
            Map.entry("POST /contenido/correcciones/{indicator}/{area}/{day}", COMUNICACION),
            Map.entry("GET /contenido/semaforo", COMUNICACION),
            Map.entry("POST /contenido/semaforo/prueba", COMUNICACION),
            Map.entry("POST /contenido/semaforo/publicar", COMUNICACION),
            Map.entry("POST /contenido/semaforo/borrador", COMUNICACION),
            Map.entry("GET /contenido/semaforo/historial", COMUNICACION),
            Map.entry("POST /contenido/semaforo/historial", COMUNICACION),
            Map.entry("GET /contenido/temas/{intent}", COMUNICACION),
            Map.entry("POST /contenido/temas/{intent}/prueba", COMUNICACION),
            Map.entry("POST /contenido/temas/{intent}/publicar", COMUNICACION),
            Map.entry("POST /contenido/temas/{intent}/borrador", COMUNICACION),
            Map.entry("GET /contenido/historial/{kind}/{id}", COMUNICACION),
            Map.entry("POST /contenido/historial/{kind}/{id}", COMUNICACION),
            Map.entry("GET /contenido/borradores", COMUNICACION),
            Map.entry("POST /contenido/borradores/quitar", COMUNICACION),
            Map.entry("POST /contenido/borradores/descartar", COMUNICACION),
            Map.entry("GET /contenido/sin-entender", COMUNICACION),
            Map.entry("POST /contenido/sin-entender/ensenar", COMUNICACION),
            Map.entry("GET /contenido/entrenar", COMUNICACION),
            Map.entry("POST /contenido/entrenar", COMUNICACION),
            Map.entry("POST /contenido/entrenar/publicar", COMUNICACION),
            Map.entry("GET /contenido/frases/{intent}", COMUNICACION),
            Map.entry("POST /contenido/frases/{intent}", COMUNICACION),
            Map.entry("GET /contenido/fichas/{kind}", COMUNICACION),
            Map.entry("GET /contenido/fichas/{kind}/{id}", COMUNICACION),
            Map.entry("POST /contenido/fichas/{kind}/{id}/prueba", COMUNICACION),
            Map.entry("POST /contenido/fichas/{kind}/{id}/publicar", COMUNICACION),
            Map.entry("POST /contenido/fichas/{kind}/{id}/borrador", COMUNICACION),
            Map.entry("POST /contenido/fichas/{kind}/{id}/retirar", COMUNICACION));

    private static final Map<String, Set<String>> BROADCAST = Map.ofEntries(
            Map.entry("GET /envios", COMUNICACION),
            Map.entry("GET /envios/nuevo", COMUNICACION),
            Map.entry("GET /envios/contenido/{id}", COMUNICACION),
            Map.entry("POST /envios/contenido/vista", COMUNICACION),
            Map.entry("POST /envios/contenido/guardar", COMUNICACION),
            Map.entry("GET /envios/archivos/{sha256}", COMUNICACION),
            Map.entry("GET /envios/plantillas", COMUNICACION),
            Map.entry("POST /envios/plantillas", COMUNICACION),
            Map.entry("GET /envios/personas", COMUNICACION),
            Map.entry("GET /envios/personas/qr.svg", COMUNICACION),
            Map.entry("GET /envios/personas/suscritas.csv", COMUNICACION),
            Map.entry("POST /envios/personas/lista", COMUNICACION),
            Map.entry("POST /envios/personas/una", COMUNICACION),
            Map.entry("POST /envios/personas/baja", COMUNICACION),
            Map.entry("GET /envios/alertas", COMUNICACION),
            Map.entry("GET /envios/alertas/nueva", COMUNICACION),
            Map.entry("GET /envios/alertas/regla/{id}", COMUNICACION),
            Map.entry("POST /envios/alertas/regla/{id}/prueba", COMUNICACION),
            Map.entry("POST /envios/alertas/regla/{id}/guardar", COMUNICACION),
            Map.entry("POST /envios/alertas/regla/{id}/plantilla", COMUNICACION),
            Map.entry("GET /envios/reglas", COMUNICACION),
            Map.entry("POST /envios/reglas/silencio", COMUNICACION),
            Map.entry("POST /envios/reglas/precios", COMUNICACION),
            Map.entry("GET /envios/ver/{id}", COMUNICACION),
            Map.entry("GET /envios/ver/{id}/avance", COMUNICACION),
            Map.entry("GET /envios/ver/{id}/destinatarios", COMUNICACION),
            Map.entry("POST /envios/ver/{id}/destinatarios", COMUNICACION),
            Map.entry("POST /envios/ver/{id}/destinatarios/contar", COMUNICACION),
            Map.entry("GET /envios/ver/{id}/revisar", COMUNICACION),
            Map.entry("POST /envios/ver/{id}/revisar/enviar", COMUNICACION),
            Map.entry("POST /envios/ver/{id}/revisar/prueba", COMUNICACION),
            Map.entry("GET /envios/ver/{id}/cancelar", COMUNICACION),
            Map.entry("POST /envios/ver/{id}/{act}", COMUNICACION));

    private static final Map<String, Set<String>> METRICS = Map.ofEntries(
            Map.entry("GET /resultados", RESULTS),
            Map.entry("GET /resultados/hoy", RESULTS),
            Map.entry("GET /resultados/archivos/{name}.{ending}", RESULTS),
            Map.entry("GET /resultados/informe", RESULTS),
            Map.entry("GET /resultados/informe/resumen-global.{ending}", RESULTS),
            Map.entry("GET /resultados/senal", RESULTS),
            Map.entry("GET /resultados/senal/senal.{ending}", RESULTS),
            Map.entry("GET /resultados/demostracion", RESULTS),
            Map.entry("GET /resultados/demostracion/avance", RESULTS),
            Map.entry("POST /resultados/demostracion", RESULTS));

    /** Answered 401 to everybody without the key, whatever their role. */
    private static final String WITH_KEY = "/api/";

    /** Has a key of its own. */
    private static final String OF_CITIZENS = "/api/privacy/";

    private static final String KEY = "demo-api-key";
    private static final String PRIVACY_KEY = "demo-privacy-api-key";

    /** Tells whether it may be asked in another way than by its status: the login itself, the provider's, the page of 404. */
    private static final Set<String> BY_OTHER_TESTS = Set.of("POST /entrar", "GET /entrar/proveedor", "GET /no-existe");

    private final Conectate conectate;

    RolesTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void every_endpoint_has_its_line_in_the_table() {
        compare("chatbot", CHATBOT);
        compare("broadcast", BROADCAST);
        compare("metrics", METRICS);
    }

    private static void compare(String service, Map<String, Set<String>> own) {
        var declared = Endpoint.declaredIn(ROOT + service, ROOT + "console", ROOT + "delivery").stream()
                .filter(endpoint -> !endpoint.path().startsWith(WITH_KEY))
                .map(Endpoint::toString)
                .filter(endpoint -> !BY_OTHER_TESTS.contains(endpoint))
                .toList();
        var table = new TreeMap<>(SHARED);
        table.putAll(own);
        assertThat(declared).containsExactlyElementsOf(table.keySet());
    }

    @Test
    void nobody_gets_further_than_their_role() {
        var clients = clients();
        var wrong = new ArrayList<String>();
        check(conectate.address(Part.CHATBOT), CHATBOT, clients, wrong);
        check(conectate.address(Part.BROADCAST), BROADCAST, clients, wrong);
        check(conectate.address(Part.METRICS), METRICS, clients, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_apis_ask_everybody_for_the_key_and_let_nobody_else_down() {
        var clients = clients().values();
        Map.of(
                        Part.CHATBOT, new String[] {ROOT + "chatbot", ROOT + "delivery"},
                        Part.BROADCAST, new String[] {ROOT + "broadcast", ROOT + "delivery"},
                        Part.METRICS, new String[] {ROOT + "metrics"})
                .forEach((part, packages) -> {
                    var endpoints = Endpoint.declaredIn(packages);
                    endpoints.removeIf(endpoint -> !endpoint.path().startsWith(WITH_KEY));
                    assertThat(endpoints).isNotEmpty().allSatisfy(endpoint -> {
                        URI address = conectate.address(part).resolve(endpoint.asked());
                        for (var client : clients)
                            assertThat(client.status(endpoint.method(), address))
                                    .isEqualTo(401);
                        boolean isOfCitizens = endpoint.path().startsWith(OF_CITIZENS);
                        assertThat(new Client()
                                        .withKey(isOfCitizens ? PRIVACY_KEY : KEY)
                                        .status(endpoint.method(), address))
                                .isNotIn(401, 403, 500);
                        assertThat(new Client()
                                        .withKey(isOfCitizens ? KEY : PRIVACY_KEY)
                                        .status(endpoint.method(), address))
                                .isEqualTo(401);
                    });
                });
    }

    private void check(URI service, Map<String, Set<String>> own, Map<String, Client> clients, List<String> wrong) {
        var table = new TreeMap<>(SHARED);
        table.putAll(own);
        table.remove("POST /salir"); // it would end the session that the rest is asked with
        table.forEach((name, allowed) -> clients.forEach((role, client) -> {
            var endpoint = new Endpoint(name.split(" ")[0], name.split(" ")[1]);
            int status = client.status(endpoint.method(), service.resolve(endpoint.asked()));
            boolean in = status != 401 && status != 403 && status < 500;
            boolean refusedRightly = status == (role.equals("nobody") ? 401 : 403);
            if (allowed.contains(role) ? !in : !refusedRightly)
                wrong.add(service + " " + name + " " + role + ": " + status);
        }));
    }

    /** One for each role, and one for who has none. */
    private Map<String, Client> clients() {
        var carmen = new Client();
        carmen.logsIn(conectate.address(Part.METRICS), "carmen", PASSWORD);
        String add =
                "usuario=solo.administra&nombre=Solo&acceso=administracion&clave=" + PASSWORD.replace("demo", "prueba");
        carmen.posts(conectate.address(Part.METRICS).resolve("/administracion/personas/nueva"), add);
        var clients = new TreeMap<String, Client>();
        clients.put("nobody", new Client());
        clients.put("comunicacion", new Client().logsIn(conectate.address(Part.METRICS), "ana", PASSWORD));
        clients.put("analisis", new Client().logsIn(conectate.address(Part.METRICS), "beto", PASSWORD));
        clients.put(
                "administracion",
                new Client()
                        .logsIn(
                                conectate.address(Part.METRICS),
                                "solo.administra",
                                PASSWORD.replace("demo", "prueba")));
        return clients;
    }

    /** A browser: one cookie jar for every port of the host. */
    private static final class Client {
        private static final Duration AT_MOST = Duration.ofSeconds(30);
        private static final String FORM = "application/x-www-form-urlencoded";
        private static final List<String> KINDS =
                List.of(FORM, "application/json", "multipart/form-data; boundary=none", "text/csv");
        private static final String ONE_PART =
                "--none\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n\r\n--none--\r\n";
        private static final int OTHER_KIND = 415;

        private String key = "";

        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();

        Client withKey(String one) {
            key = one;
            return this;
        }

        /** The demo's users are there when the services have read the topic. */
        Client logsIn(URI service, String user, String password) {
            Awaitility.await().atMost(AT_MOST).until(() -> {
                posts(service.resolve("/entrar"), "usuario=" + user + "&clave=" + password);
                return status("GET", service.resolve("/cuenta")) == 200;
            });
            return this;
        }

        void posts(URI address, String form) {
            send("POST", address, FORM, form);
        }

        /** A method is chosen by the kind of its body before anybody is asked who they are. */
        int status(String method, URI address) {
            return KINDS.stream()
                    .map(kind -> send(method, address, kind, kind.startsWith("multipart") ? ONE_PART : ""))
                    .filter(status -> status != OTHER_KIND)
                    .findFirst()
                    .orElse(OTHER_KIND);
        }

        private int send(String method, URI address, String kind, String body) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(AT_MOST)
                    .header("Origin", address.getScheme() + "://" + address.getAuthority());
            if (!key.isEmpty()) request.header("X-API-Key", key);
            if (method.equals("GET")) request.GET();
            else request.header("Content-Type", kind).method(method, BodyPublishers.ofString(body));
            try {
                return http.send(request.build(), BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                throw new AssertionError(method + " " + address, e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
