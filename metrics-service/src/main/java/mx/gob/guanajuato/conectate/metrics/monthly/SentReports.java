package mx.gob.guanajuato.conectate.metrics.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** What the topic says of each month's report. Only one instance can take a month for itself. */
@ApplicationScoped
class SentReports {
    private static final Logger LOG = Logger.getLogger(SentReports.class);
    private static final String NAME = "monthly-report";
    private static final int AT_MOST_SECONDS = 10;
    private static final TopicPartition ALL = new TopicPartition(Topics.MONTHLY_REPORTS.name(), 0);

    private final KafkaClients kafka;
    private final SoleWriter writer;
    private final Clock clock;

    SentReports(KafkaClients kafka, Clock clock) {
        this.kafka = kafka;
        this.writer = new SoleWriter(kafka, NAME);
        this.clock = clock;
    }

    /** What is known of each month; throws {@link KafkaException} when Kafka does not answer. */
    Map<YearMonth, MonthlyReport> all() {
        var known = new TreeMap<YearMonth, MonthlyReport>();
        try (var reader = kafka.reader(Map.of())) {
            reader.assign(List.of(ALL));
            reader.seekToBeginning(List.of(ALL));
            var timeout = Duration.ofSeconds(AT_MOST_SECONDS);
            long end = reader.endOffsets(List.of(ALL), timeout).get(ALL);
            Instant giveUp = clock.instant().plus(timeout);
            while (reader.position(ALL, timeout) < end) {
                reader.poll(Duration.ofMillis(200)).forEach(record -> read(record.value(), known));
                if (clock.instant().isAfter(giveUp)) throw new KafkaException("not read to its end in time");
            }
        }
        return known;
    }

    private static void read(byte[] value, Map<YearMonth, MonthlyReport> known) {
        try {
            var report = EventJson.read(EventTypes.MONTHLY_REPORT, value);
            known.put(report.month(), report);
        } catch (InvalidEvent e) {
            LOG.errorf("A record of a monthly report cannot be read: cause=%s", e.getMessage());
        }
    }

    /** Whether this instance is now the one that sends it; throws {@link SoleWriter.NotCommitted}. */
    boolean take(YearMonth month, String instance, Duration patience) {
        return writer.write(producer -> {
            if (isTaken(all().get(month), patience)) return false;
            commit(producer, new MonthlyReport(month, State.BEGUN, clock.instant(), instance));
            return true;
        });
    }

    /** Sent, or being sent by somebody who may still be at it. */
    boolean isTaken(MonthlyReport known, Duration patience) {
        if (known == null || known.state() == State.FAILED) return false;
        return known.state() == State.SENT || known.at().plus(patience).isAfter(clock.instant());
    }

    /** Says what became of it; throws {@link SoleWriter.NotCommitted} when that is not on Kafka. */
    void tell(YearMonth month, State state, String instance) {
        writer.write(producer -> {
            commit(producer, new MonthlyReport(month, state, clock.instant(), instance));
            return state;
        });
    }

    private static void commit(Producer<String, byte[]> producer, MonthlyReport report) {
        producer.beginTransaction();
        producer.send(EventRecords.of(Topics.MONTHLY_REPORTS, "" + report.month(), EventTypes.MONTHLY_REPORT, report));
        SoleWriter.commit(producer);
    }
}
