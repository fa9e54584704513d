package mx.gob.guanajuato.conectate.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.drivers.Console;
import mx.gob.guanajuato.conectate.systemtests.drivers.Turns;

/** How soon phones read what was published, whichever of two instances answers them; no page is loaded meanwhile. */
final class BothInstances {
    private static final String TOPIC = "masks";
    private static final String QUESTION = "cubrebocas";
    private static final int TIMES = 5;

    /** Enough that both instances answer some of them. */
    private static final int PHONES = 8;

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Conectate conectate;
    private final List<Turns> instances;

    BothInstances(Conectate conectate, URI another) {
        this.conectate = conectate;
        this.instances = List.of(new Turns(conectate.address(Part.CHATBOT)), new Turns(another));
    }

    /** Publishes some texts; each has to come to phones of both instances. */
    void showWhatIsPublished() {
        var ana = new Console(conectate.address(Part.CHATBOT), "ana");
        var before = instances.stream().map(Turns::taken).toList();
        var waits = new ArrayList<Duration>();
        for (int at = 1; at <= TIMES; at++) {
            String text = "Lava tu cubrebocas de tela, aviso " + at + ".";
            ana.publishes(TOPIC, text);
            waits.add(untilAllRead(text));
        }
        ana.goesBackTo(TOPIC, 1);
        var after = instances.stream().map(Turns::taken).toList();
        for (int at = 0; at < instances.size(); at++)
            assertThat(after.get(at)).as("turns of instance " + at).isGreaterThan(before.get(at));
        Collections.sort(waits);
        conectate
                .measurements()
                .add("published, until phones of two instances read it, median of " + TIMES, waits.get(TIMES / 2));
        conectate.measurements().add("published, until phones of two instances read it, longest", waits.get(TIMES - 1));
    }

    /** From now until the last of the phones reads it, question and answer included. */
    private Duration untilAllRead(String text) {
        var published = Instant.now();
        ExecutorService citizens = Executors.newFixedThreadPool(PHONES);
        try {
            var reading = Stream.generate(() -> CompletableFuture.runAsync(() -> asksUntil(text), citizens))
                    .limit(PHONES)
                    .toList();
            reading.forEach(CompletableFuture::join);
        } finally {
            citizens.shutdownNow();
        }
        return Duration.between(published, Instant.now());
    }

    /** Each time another citizen: nobody is slowed down. */
    private void asksUntil(String text) {
        var begun = Instant.now();
        String answer;
        do {
            assertThat(Duration.between(begun, Instant.now()))
                    .as("until " + text)
                    .isLessThan(AT_MOST);
            var phone = conectate.newPhone();
            phone.writes(QUESTION);
            answer = phone.nextMessage();
        } while (!answer.contains(text));
    }
}
