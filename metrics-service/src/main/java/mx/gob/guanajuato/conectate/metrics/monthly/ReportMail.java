package mx.gob.guanajuato.conectate.metrics.monthly;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The report as a message of e-mail, the same Message-ID for the same month: who gets it twice can see that it is one. */
@ApplicationScoped
class ReportMail {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Mailer mailer;

    ReportMail(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Returns when the server has taken it; throws whatever the mailer throws when it has not. */
    void send(MonthlyFiles.Files files, List<String> to) {
        mailer.send(new Mail()
                .setTo(to)
                .setSubject("Resumen global: " + files.monthInWords())
                .setText(files.text())
                .addHeader("Message-ID", "<resumen-global-" + files.month() + "@conectate-gto>")
                .addAttachment(files.name("pdf"), files.pdf(), "application/pdf")
                .addAttachment(files.name("xlsx"), files.xlsx(), XLSX));
    }
}
