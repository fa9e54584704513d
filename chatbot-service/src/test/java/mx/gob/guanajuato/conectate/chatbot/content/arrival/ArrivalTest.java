package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.FakeFeed;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPublishing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server on the other side, as it answers on good days and on others. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class ArrivalTest {
    private static final byte[] NOTHING = new byte[0];

    FakeFeed feed;

    private final ScheduledDownload download;
    private final Imports imports;
    private final Ready ready;
    private final WatchedFolder watched;

    ArrivalTest(
            ScheduledDownload download,
            Imports imports,
            Ready ready,
            ImportSettings settings,
            Importing importing,
            ImportPublishing publishing,
            Leaving leaving) {
        this.download = download;
        this.imports = imports;
        this.ready = ready;
        this.watched = new WatchedFolder(settings, importing, publishing, leaving, ready);
    }

    @BeforeEach
    void content_is_there() {
        await().atMost(Duration.ofSeconds(60)).until(ready::isReady);
    }

    @Test
    void what_is_new_is_published_and_what_is_known_is_not_asked_for_again() {
        feed.then(200, sheet("2025-06-01", 5), "ETag", "\"one\"");
        download.download();
        assertThat(latest().state()).isEqualTo(State.PUBLISHED);
        assertThat(latest().arrival().way()).isEqualTo(Way.DOWNLOAD);

        var before = latest();
        feed.then(304, NOTHING, "ETag", "\"one\"");
        download.download();
        assertThat(feed.conditions()).last().isEqualTo(Optional.of("\"one\""));
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void an_error_that_passes_is_tried_again_and_a_redirect_is_followed() {
        feed.then(503, NOTHING, "Retry-After", "1");
        feed.then(302, NOTHING, "Location", "/otra/direccion.csv");
        feed.then(200, sheet("2025-06-02", 6), "ETag", "\"two\"");
        download.download();
        assertThat(latest().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void what_does_not_come_stands_among_the_imports_with_the_reason() {
        feed.then(404, NOTHING, "X", "");
        download.download();
        assertThat(latest().problem()).contains("No se descargó. El servidor contestó con el código 404.");
        feed.then(200, new byte[2 * 1_048_576], "X", "");
        download.download();
        assertThat(latest().problem()).contains("No se descargó. La descarga pasa de 1 MB.");
        feed.then(302, NOTHING, "Location", "file:///etc/passwd");
        download.download();
        assertThat(latest().problem())
                .contains("No se descargó. La dirección, o la que reenvía a ella, no es http ni https.");
    }

    @Test
    void a_file_that_is_still_written_is_waited_for(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("crece.csv"), sheet("2025-06-03", 7));
        watched.look(folder);
        Files.writeString(file, "2025-06-04,Tierra Blanca,deaths,8,Secretaría de Salud\n", StandardOpenOption.APPEND);
        watched.look(folder);
        assertThat(file).exists();

        watched.look(folder);

        assertThat(file).doesNotExist();
        assertThat(folder.resolve("publicados/crece.csv.informe.csv")).content().contains("# Cifras que cambian: 2");
    }

    @Test
    void a_file_that_another_instance_reads_is_left_to_it(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("ocupado.csv"), sheet("2025-06-05", 9));
        watched.look(folder);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            watched.look(folder);
            assertThat(file).exists();
        }
        watched.look(folder);
        assertThat(folder.resolve("publicados/ocupado.csv")).exists();
    }

    @Test
    void a_file_that_cannot_be_moved_away_is_imported_once_and_keeps_no_other_from_being_read(@TempDir Path folder)
            throws IOException {
        Files.createSymbolicLink(folder.resolve("publicados"), folder.resolve("no-existe"));
        Path stuck = Files.write(folder.resolve("a-atorado.csv"), sheet("2025-06-06", 10));
        Files.writeString(folder.resolve("b-ilegible.csv"), "esto no es una hoja\n");

        for (int i = 0; i < 4; i++) watched.look(folder);

        assertThat(stuck).exists();
        assertThat(folder.resolve("rechazados/b-ilegible.csv")).exists();
        assertThat(imports.newestFirst())
                .filteredOn(each -> each.arrival().file().equals("a-atorado.csv"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,false", "10.1.2.3,false", "172.16.0.1,false", "192.168.1.1,false", "169.254.169.254,false",
        "100.64.0.1,false", "0.0.0.0,false", "198.18.0.1,false", "224.0.0.1,false", "255.255.255.255,false",
        "[::1],false", "[fe80::1],false", "[fd00::1],false", "[::ffff:10.0.0.1],false", "[64:ff9b::a00:1],false",
        "201.131.132.1,true", "[2806:10a::1],true"
    })
    void addresses_behind_the_internet_are_told_from_those_on_it(String host, boolean known)
            throws UnknownHostException {
        assertThat(PublicAddresses.only(URI.create("http://" + host + "/datos.zip")))
                .isEqualTo(known);
    }

    private FigureImport latest() {
        return imports.newestFirst().stream()
                .filter(each -> each.arrival().way() == Way.DOWNLOAD)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] sheet(String day, int value) {
        return ("fecha,municipio,indicador,valor,fuente\n" + day + ",Tierra Blanca,deaths," + value
                        + ",Secretaría de Salud\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
