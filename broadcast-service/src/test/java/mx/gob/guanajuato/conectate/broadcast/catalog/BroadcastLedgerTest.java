package mx.gob.guanajuato.conectate.broadcast.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import mx.gob.guanajuato.conectate.broadcast.RealKafka;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.junit.jupiter.api.Test;

/** The ledger on a real broker, beside the one of the service. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
class BroadcastLedgerTest {
    private static final String ID = "written-and-not-read";

    @Inject
    KafkaClients kafka;

    @Inject
    UnreadableBroadcasts unreadable;

    @Test
    void what_is_committed_is_not_called_unwritten_where_it_is_not_read_in_time() {
        var readAtLast = new CountDownLatch(1);
        var catalog = new BroadcastCatalog() {
            @Override
            void read(Broadcast broadcast) {
                if (broadcast.id().equals(ID)) untilDown(readAtLast);
            }
        };
        var reader = new CatalogReader(kafka, catalog, unreadable);
        reader.start();
        try {
            var held = new BroadcastLedger(kafka, catalog, reader)
                    .change(ID, present -> Optional.of(Change.toldToNobody(draft())));

            assertThat(held).contains(draft());
        } finally {
            readAtLast.countDown();
            reader.stop();
        }
    }

    private static void untilDown(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Broadcast draft() {
        var moment = Instant.parse("2021-04-30T12:00:00Z");
        return new Broadcast(
                ID, BroadcastContent.of("Aviso"), moment, moment, "100", State.DRAFT, moment, moment, Optional.empty());
    }
}
