package mx.gob.guanajuato.conectate.metrics.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.pages.FigureFormats;

/** The report as paper: letter, upright, page numbers, and on each page what is missing from it. */
@ApplicationScoped
public class PrintedReport {
    /** The templates, checked when the service is built. */
    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        /** A period. */
        static native TemplateInstance periodReport(
                PeriodReport report, String days, List<Line> figures, List<Line> months, List<String> notes);
    }

    /** What one row says: a name, figures as they are printed, and what they mean. */
    public record Line(String name, String first, String second, String third) {}

    /** The report as PDF. */
    public byte[] of(PeriodReport report) {
        var figures = report.figures().stream()
                .map(figure -> new Line(figure.name(), number(figure.value()), figure.definition(), ""))
                .toList();
        var months = report.months().stream()
                .map(month -> new Line(
                        FigureFormats.through(month.from(), month.to()),
                        number(month.interactions()),
                        number(month.average()),
                        number(month.users())))
                .toList();
        String html = Templates.periodReport(
                        report,
                        FigureFormats.inFull(report.from(), report.to()),
                        figures,
                        months,
                        report.standing().sentences())
                .render();
        return pdf(html);
    }

    private static String number(Number value) {
        return value instanceof BigDecimal decimal
                ? SpanishFormats.oneDecimal(decimal)
                : SpanishFormats.number(value.longValue());
    }

    private static byte[] pdf(String html) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
