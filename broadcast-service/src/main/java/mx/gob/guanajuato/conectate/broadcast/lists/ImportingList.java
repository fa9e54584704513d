package mx.gob.guanajuato.conectate.broadcast.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.broadcast.lists.ImportOutcome.RefusedRow;
import mx.gob.guanajuato.conectate.broadcast.lists.ListRow.Refused;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Brings a list in, row by row: what is right is taken, what is not is told. A list can be brought in again: what is known
 * changes nothing.
 */
@ApplicationScoped
public class ImportingList {
    /** The office's own list has 52,013 rows. */
    private static final int MOST_ROWS = 500_000;

    private static final int LONGEST_NAME = 80;

    private final Producer<String, byte[]> producer;
    private final Audit audit;
    private final Clock clock;

    ImportingList(KafkaClients kafka, Audit audit, Clock clock) {
        this.producer = kafka.producer("subscriber-lists");
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads the list to its end.
     *
     * @param name what staff call it
     * @param dryRun changes nothing
     * @throws ListRefused when it is no such list
     * @throws ListAway when Kafka does not take it; rows before may have been taken, which does no harm when it is repeated
     */
    public ImportOutcome read(Actor actor, String name, InputStream list, boolean dryRun) {
        String called = called(name);
        if (!dryRun) audit.tell(actor, Action.SUBSCRIBERS_IMPORTED, "Lista " + called);
        var row = new ListRow(called, LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO));
        try (var in = new InputStreamReader(new WithoutMark(list), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(in);
                var sending = new SendingRows(producer)) {
            var outcome = read(rows, row, dryRun, sending);
            sending.awaitAll();
            return outcome;
        } catch (CsvParseException e) {
            throw new ListRefused("file: is no CSV", "No se pudo leer el archivo: guárdalo como CSV UTF-8.");
        } catch (IOException e) {
            throw new ListAway(e);
        }
    }

    private static ImportOutcome read(
            CsvReader<NamedCsvRecord> rows, ListRow row, boolean dryRun, SendingRows sending) {
        Set<String> numbers = new HashSet<>();
        List<RefusedRow> first = new ArrayList<>();
        long taken = 0;
        long refused = 0;
        for (var record : rows) {
            if (taken + refused == 0) requireHeads(record.getHeader());
            if (taken + refused == MOST_ROWS)
                throw new ListRefused(
                        "file: has more than 500000 rows", "La lista pasa de 500,000 renglones: divídela.");
            try {
                var wish = row.read(record.getStartingLineNumber(), head -> cell(record, head));
                if (!numbers.add(wish.citizen().value())) throw new Refused(RowFault.TWICE);
                if (!dryRun) sending.send(record(wish));
                taken++;
            } catch (Refused e) {
                refused++;
                if (first.size() < ImportOutcome.MOST_TOLD)
                    first.add(new RefusedRow(
                            record.getStartingLineNumber(),
                            e.fault().english(),
                            e.fault().spanish()));
            }
        }
        return new ImportOutcome(taken + refused, taken, refused, List.copyOf(first));
    }

    private static ProducerRecord<String, byte[]> record(SubscriptionRequest wish) {
        return EventRecords.of(
                Topics.SUBSCRIPTION_REQUESTS, wish.citizen().value(), EventTypes.SUBSCRIPTION_REQUEST, wish);
    }

    private static void requireHeads(List<String> heads) {
        for (String needed : ListRow.REQUIRED) {
            if (!heads.contains(needed))
                throw new ListRefused(
                        "file: lacks the column " + needed, "Falta la columna " + needed + ". No cambió nada.");
        }
    }

    private static String cell(NamedCsvRecord record, String head) {
        return record.findField(head).orElse("");
    }

    private static String called(String name) {
        String plain = name == null || name.isBlank() ? "lista" : name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
