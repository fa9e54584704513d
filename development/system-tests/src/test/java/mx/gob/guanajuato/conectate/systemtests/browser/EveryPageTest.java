package mx.gob.guanajuato.conectate.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the console, looked at by axe, on a wide and on a narrow screen, and what forms say when they refuse something.
 * With {@code -Dconectate.pictures=true} each is kept in {@code target/pictures}, for people to look at.
 */
@ExtendWith(WithBrowser.class)
class EveryPageTest {
    private static final Map<Part, List<String>> PAGES = Map.of(
            Part.CHATBOT,
            List.of(
                    "/contenido",
                    "/contenido/cifras?dia=2021-04-30",
                    "/contenido/cifras/historial?dia=2020-09-17",
                    "/contenido/semaforo",
                    "/contenido/temas/hospitals",
                    "/contenido/temas/confirmed-cases",
                    "/contenido/historial/topic/myths",
                    "/contenido/semaforo/historial",
                    "/contenido/borradores",
                    "/contenido/sin-entender",
                    "/contenido/entrenar",
                    "/contenido/frases/vaccines",
                    "/contenido/fichas/hospitales",
                    "/contenido/fichas/hospitales/nueva",
                    "/contenido/fichas/programas",
                    "/contenido/fichas/programas/nueva",
                    "/contenido/fichas/numeros",
                    "/contenido/fichas/numeros/emergencias",
                    "/contenido/importar",
                    "/contenido/correcciones",
                    "/contenido/correcciones/cases-under-investigation/11/2020-09-17",
                    "/cuenta",
                    "/administracion",
                    "/administracion/personas/nueva",
                    "/administracion/personas/ana",
                    "/administracion/auditoria",
                    "/administracion/privacidad",
                    "/no-existe"),
            Part.BROADCAST,
            List.of(
                    "/envios",
                    "/envios/nuevo",
                    "/envios/plantillas",
                    "/envios/personas",
                    "/envios/alertas",
                    "/envios/alertas/nueva",
                    "/envios/reglas"),
            Part.METRICS,
            List.of("/resultados", "/resultados/informe", "/resultados/senal"));

    private final Conectate conectate;
    private final Person carmen;

    EveryPageTest(Conectate conectate, Staff staff) {
        this.conectate = conectate;
        this.carmen = staff.carmen();
    }

    @TestFactory
    Stream<DynamicTest> anybody_can_use_it() {
        new PagesOfOne(conectate).correctedFigure();
        return PAGES.entrySet().stream().flatMap(pages -> pages.getValue().stream()
                .map(path -> page(pages.getKey(), path, () -> open(pages.getKey(), path))));
    }

    @TestFactory
    Stream<DynamicTest> anybody_can_use_a_file_that_waits_and_a_broadcast_that_will_be() {
        var example = new PagesOfOne(conectate);
        return Stream.of(
                page(Part.CHATBOT, "/contenido/importar/por-confirmar", () -> open(Part.CHATBOT, example.heldImport())),
                page(Part.BROADCAST, "/envios/ver", () -> open(Part.BROADCAST, example.broadcast())),
                DynamicTest.dynamicTest("as it was", example::putBack));
    }

    @TestFactory
    Stream<DynamicTest> anybody_understands_what_a_form_refuses() {
        return Stream.of(
                refused("/contenido/importar", "Subir y revisar"),
                refused("/contenido/fichas/hospitales/nueva", "Publicar"),
                refused("/contenido/fichas/programas/nueva", "Publicar"),
                refused("/contenido/semaforo", "Ver qué cambia"),
                refused("/administracion/personas/nueva", "Agregar persona"),
                refused("/administracion/privacidad", "Descargar sus datos"),
                page(Part.CHATBOT, "/contenido/temas/myths-error", () -> open(Part.CHATBOT, "/contenido/temas/myths")
                        .writes("Texto", "Hola {nombre}")
                        .presses("Publicar")
                        .awaits("revisa {nombre}")));
    }

    private DynamicTest refused(String path, String button) {
        return page(Part.CHATBOT, path + "-error", () -> {
            open(Part.CHATBOT, path).pressesAllTheSame(button);
            carmen.awaits("Error");
        });
    }

    private Person open(Part service, String path) {
        return carmen.opens(conectate.address(service).resolve(path));
    }

    private DynamicTest page(Part service, String name, Runnable opens) {
        return DynamicTest.dynamicTest(service.processName() + " " + name, () -> {
            carmen.hasWideScreen();
            opens.run();
            look(name, "wide");
            carmen.hasNarrowScreen();
            look(name, "narrow");
        });
    }

    private void look(String name, String screen) {
        carmen.keepsPicture(picture(name, screen));
        assertThat(carmen.accessibilityProblems()).as(screen).isEmpty();
    }

    private static Path picture(String name, String screen) {
        String file = name.replaceAll("\\?.*", "").substring(1).replace('/', '-');
        return Path.of("target", "pictures", file + "-" + screen + ".png");
    }
}
