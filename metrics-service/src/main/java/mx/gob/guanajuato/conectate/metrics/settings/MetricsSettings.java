package mx.gob.guanajuato.conectate.metrics.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** The monthly report: to whom, where, when. */
@ConfigMapping(prefix = "conectate.metrics")
public interface MetricsSettings {
    @Meaning(
            "Addresses that get the report of each month by e-mail, separated by commas; the SMTP server and the sender"
                    + " are QUARKUS_MAILER_HOST, QUARKUS_MAILER_PORT, QUARKUS_MAILER_FROM and so on (docs/figures.md). Without"
                    + " them none is sent.")
    Optional<List<String>> reportMailTo();

    @Meaning("Folder that the report of each month is written to, as PDF and XLSX. Without it none is written.")
    Optional<Path> reportFolder();

    @Meaning("From when on the first day of a month the report of the month before goes out, Guanajuato time.")
    @WithDefault("08:00")
    LocalTime reportTime();

    @Meaning("How often an instance looks whether a report is due; what was due during an outage goes out then.")
    @WithDefault("PT10M")
    Duration reportCheck();

    @Meaning("How long an instance that began to send a report may take; then another one takes over.")
    @WithDefault("PT15M")
    Duration reportPatience();

    @Meaning("Where the demo is filled with the generated period by one POST; only the demo has it.")
    Optional<URI> demoFill();
}
