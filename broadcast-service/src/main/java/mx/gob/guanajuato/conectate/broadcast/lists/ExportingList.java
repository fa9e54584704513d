package mx.gob.guanajuato.conectate.broadcast.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Writes everybody who is subscribed as a list that can be brought in again. */
@ApplicationScoped
public class ExportingList {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final List<String> HEADS = List.of(
            "numero",
            "consentimiento",
            "origen",
            "municipio",
            "temas",
            "etiquetas",
            "suscrita_desde",
            "activa",
            "sin_llegar_desde");

    private final SubscriberTopic subscribers;

    ExportingList(SubscriberTopic subscribers) {
        this.subscribers = subscribers;
    }

    /**
     * Row by row.
     *
     * @throws ListAway when Kafka does not give it
     */
    public void write(OutputStream out) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(text);
            csv.writeRecord(HEADS);
            subscribers.each(one -> {
                if (one.state() == State.SUBSCRIBED) csv.writeRecord(row(one));
            });
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(Subscriber one) {
        var traits = one.traits();
        return List.of(
                one.citizen().value(),
                day(agreed(one)),
                harmless(how(one)),
                traits.municipality().orElse(""),
                harmless(String.join("; ", traits.topics())),
                harmless(String.join("; ", traits.tags())),
                day(one.since()),
                traits.activeOn().map(LocalDate::toString).orElse(""),
                traits.unreachableSince().map(ExportingList::day).orElse(""));
    }

    private static Instant agreed(Subscriber one) {
        return Optional.ofNullable(one.consent()).flatMap(Consent::at).orElse(one.since());
    }

    private static String how(Subscriber one) {
        return Optional.ofNullable(one.consent()).map(ConsentWords::how).orElse("");
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO).toString();
    }

    /** A text that begins like a formula gets an apostrophe before it, which spreadsheets take for "text". */
    static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
