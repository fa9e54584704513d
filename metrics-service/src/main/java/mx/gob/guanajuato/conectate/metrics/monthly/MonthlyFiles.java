package mx.gob.guanajuato.conectate.metrics.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.pages.FigureFormats;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.report.PeriodFigures;
import mx.gob.guanajuato.conectate.metrics.report.PeriodReport;
import mx.gob.guanajuato.conectate.metrics.report.PrintedReport;

/** The report of a month in the forms that are sent. */
@ApplicationScoped
class MonthlyFiles {
    private final PeriodFigures figures;
    private final PrintedReport print;

    MonthlyFiles(PeriodFigures figures, PrintedReport print) {
        this.figures = figures;
        this.print = print;
    }

    /**
     * One month's.
     *
     * @param complete whether everything that was recorded is counted; else it is not sent yet
     */
    record Files(YearMonth month, boolean complete, String text, byte[] pdf, byte[] xlsx) {
        /** "octubre de 2026". */
        String monthInWords() {
            return FigureFormats.monthInWords(month);
        }

        String name(String ending) {
            return "resumen-global-" + month + "." + ending;
        }
    }

    Files of(YearMonth month) {
        var report = figures.of(new Period(month.atDay(1), month.atEndOfMonth()));
        return new Files(
                month, report.standing().complete(), text(month, report), print.of(report), Answers.xlsx(report));
    }

    private static String text(YearMonth month, PeriodReport report) {
        return """
                Resumen global de %s

                Promedio de interacciones por día: %s (%s ÷ %d días naturales)
                Total de interacciones: %s
                Personas distintas en el chatbot: %s
                Total de usuarios de Conéctate en el periodo: %s
                Contenidos enviados: %s

                El PDF y la hoja de cálculo dicen lo mismo y explican cada cifra. Cálculo %s.%s
                Este mensaje sale solo, cada mes, del servicio Conéctate GTO.
                """
                .formatted(
                        FigureFormats.monthInWords(month),
                        SpanishFormats.oneDecimal(report.average()),
                        SpanishFormats.number(report.total()),
                        report.calendarDays(),
                        SpanishFormats.number(report.total()),
                        SpanishFormats.number(report.users()),
                        SpanishFormats.number(report.subscribers()),
                        SpanishFormats.number(report.contentsSent()),
                        report.number(),
                        report.standing().generated() > 0
                                ? "\n\nDEMOSTRACIÓN: son cifras generadas, no de personas."
                                : "");
    }
}
