package mx.gob.guanajuato.conectate.systemtests.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Repository;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Staff adds a topic: the next build of the service carries one file more, and no class of it is another. Late: nothing takes
 * the topic from the menus again.
 */
@Order(Integer.MAX_VALUE - 3)
@ExtendWith(WholeSystem.class)
class NewTopicTest {
    private static final String HOURS = "de 9 a 18 horas";

    private static final String NEW_TOPIC =
            """
            kind: topic
            intent: library-hours
            title: Bibliotecas
            menuDescription: Horarios de las bibliotecas
            partOf: general-topics
            keywords: [bibliotecas, horario de bibliotecas]
            answersWith: text
            followUps:
              - {title: Menú, asks: menu, where: same}
            texts:
              text: |
                Las bibliotecas abren de 9 a 18 horas (dato de ejemplo).
            """;

    private final Conectate conectate;

    NewTopicTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void a_new_file_alone_is_a_new_topic_also_for_instances_that_run_already(@TempDir Path folder) throws IOException {
        var phone = conectate.newPhone();
        phone.writes("bibliotecas");
        assertThat(phone.nextMessage()).doesNotContain(HOURS);

        var build = Path.of("target", "quarkus-app");
        copy(Repository.find().root().resolve("chatbot-service").resolve(build), folder.resolve(build));
        add(folder.resolve(build), "content/topics/library-hours.yaml", NEW_TOPIC);
        conectate.runBriefly(folder);

        phone.writes("Horario de bibliotecas");
        assertThat(phone.next().text()).contains(HOURS);
        phone.taps("Menú");
        assertThat(phone.nextMessage()).startsWith("*Conéctate GTO*");
        phone.writes("trámites");
        phone.next();
        phone.taps("Bibliotecas");
        assertThat(phone.nextMessage()).contains(HOURS);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }

    private static void add(Path build, String name, String text) throws IOException {
        try (Stream<Path> files = Files.list(build.resolve("app"))) {
            for (Path archive : files.toList()) {
                try (var entries = FileSystems.newFileSystem(archive)) {
                    Files.writeString(entries.getPath("/" + name), text);
                }
            }
        }
    }
}
