package mx.gob.guanajuato.conectate.metrics.monthly;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport.State;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.settings.MetricsSettings;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Looks again and again whether a month's report is due, and sends it if this instance is the one to. */
@ApplicationScoped
public class MonthlyReporting {
    private static final Logger LOG = Logger.getLogger(MonthlyReporting.class);

    private final MetricsSettings settings;
    private final KafkaTopics topics;
    private final SentReports sent;
    private final MonthlyFiles files;
    private final ReportMail mail;
    private final ReportFolder folder;
    private final Today today;
    private final String instance;
    private volatile Map<YearMonth, MonthlyReport> lastSeen = Map.of();

    MonthlyReporting(
            MetricsSettings settings,
            KafkaTopics topics,
            SentReports sent,
            MonthlyFiles files,
            ReportMail mail,
            ReportFolder folder,
            Today today,
            ServiceSettings service) {
        this.settings = settings;
        this.topics = topics;
        this.sent = sent;
        this.files = files;
        this.mail = mail;
        this.folder = folder;
        this.today = today;
        this.instance = service.instance();
    }

    /** Whether a report goes anywhere. */
    public boolean isConfigured() {
        return !addresses().isEmpty() || settings.reportFolder().isPresent();
    }

    /** The last month whose report is out, as this instance saw it when it looked last. */
    public Optional<MonthlyReport> lastSent() {
        return lastSeen.values().stream()
                .filter(report -> report.state() == State.SENT)
                .max(Comparator.comparing(MonthlyReport::month));
    }

    /** Where the reports go, in words: "por correo a 2 direcciones y a una carpeta". */
    public String whereTo() {
        var ways = new ArrayList<String>();
        if (!addresses().isEmpty())
            ways.add("por correo a " + SpanishFormats.counted(addresses().size(), "dirección", "direcciones"));
        if (settings.reportFolder().isPresent()) ways.add("a una carpeta");
        return String.join(" y ", ways);
    }

    @Scheduled(every = "{conectate.metrics.report-check}", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        check(today.there());
    }

    void check(ZonedDateTime now) {
        if (!isConfigured() || !topics.present().isDone()) return;
        try {
            var known = sent.all();
            lastSeen = known;
            for (YearMonth month : DueMonths.of(now, settings.reportTime(), sentMonths(known)))
                if (!sent.isTaken(known.get(month), settings.reportPatience())) send(month);
        } catch (KafkaException | SoleWriter.NotCommitted | ViewUnavailable e) {
            LOG.warnf("Monthly report waits: cause=%s", e.getClass().getSimpleName());
        }
    }

    private static Set<YearMonth> sentMonths(Map<YearMonth, MonthlyReport> known) {
        return known.values().stream()
                .filter(report -> report.state() == State.SENT)
                .map(MonthlyReport::month)
                .collect(Collectors.toSet());
    }

    private void send(YearMonth month) {
        var due = files.of(month);
        if (!due.complete()) {
            LOG.infof("Monthly report waits until everything is counted: month=%s", month);
            return;
        }
        if (!sent.take(month, instance, settings.reportPatience())) return;
        sent.tell(month, deliver(due) ? State.SENT : State.FAILED, instance);
    }

    private boolean deliver(MonthlyFiles.Files due) {
        try {
            settings.reportFolder().ifPresent(where -> folder.write(due, where));
            if (!addresses().isEmpty()) mail.send(due, addresses());
            LOG.infof(
                    "Monthly report is out: month=%s addresses=%d folder=%s",
                    due.month(), addresses().size(), settings.reportFolder().isPresent());
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Monthly report could not be sent and is tried again: month=%s", due.month());
            return false;
        }
    }

    private List<String> addresses() {
        return settings.reportMailTo().orElse(List.of());
    }
}
