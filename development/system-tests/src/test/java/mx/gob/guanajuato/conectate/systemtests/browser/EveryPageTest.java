package mx.gob.guanajuato.conectate.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the console, looked at by axe, on a wide and on a narrow screen; {@code target/pictures} is for people. */
@ExtendWith(WithBrowser.class)
class EveryPageTest {
    private static final Map<Part, List<String>> PAGES = Map.of(
            Part.CHATBOT,
            List.of(
                    "/contenido",
                    "/contenido/cifras?dia=2021-04-30",
                    "/contenido/cifras/historial?dia=2021-04-30",
                    "/contenido/semaforo",
                    "/contenido/temas/hospitals",
                    "/contenido/historial/topic/hospitals",
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
                    "/cuenta",
                    "/administracion",
                    "/administracion/personas/nueva",
                    "/administracion/personas/ana",
                    "/administracion/auditoria",
                    "/no-existe"),
            Part.BROADCAST,
            List.of("/envios"),
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
        return PAGES.entrySet().stream().flatMap(pages -> pages.getValue().stream()
                .map(path -> page(conectate.address(pages.getKey()).resolve(path))));
    }

    private DynamicTest page(URI address) {
        return DynamicTest.dynamicTest(address.getPath(), () -> {
            carmen.hasNarrowScreen().opens(address).keepsPicture(picture(address, "narrow"));
            assertThat(carmen.accessibilityProblems()).as("narrow").isEmpty();
            carmen.hasWideScreen().opens(address).keepsPicture(picture(address, "wide"));
            assertThat(carmen.accessibilityProblems()).as("wide").isEmpty();
        });
    }

    private static Path picture(URI address, String screen) {
        return Path.of("target", "pictures", address.getPath().substring(1).replace('/', '-') + "-" + screen + ".png");
    }
}
