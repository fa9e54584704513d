package mx.gob.guanajuato.conectate.metrics.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.broadcasts.BroadcastFigures;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.report.PeriodReport.Figure;
import mx.gob.guanajuato.conectate.metrics.report.PeriodReport.Month;
import mx.gob.guanajuato.conectate.metrics.subscribers.SubscriberFigures;
import mx.gob.guanajuato.conectate.metrics.subscribers.Subscribers;

/** Computes the report of a period, once for every form of it. */
@ApplicationScoped
public class PeriodFigures {
    private static final int NUMBER_BYTES = 5;

    private final CountReader counts;
    private final BroadcastFigures broadcasts;
    private final SubscriberFigures subscribers;
    private final Today today;

    PeriodFigures(CountReader counts, BroadcastFigures broadcasts, SubscriberFigures subscribers, Today today) {
        this.counts = counts;
        this.broadcasts = broadcasts;
        this.subscribers = subscribers;
        this.today = today;
    }

    /** Of that period, with everything that was counted until now. */
    public PeriodReport of(Period period) {
        var reading = counts.read(new Query().sums(period).peopleByDay(period).peopleBefore(period.from()));
        var people = reading.peopleOfDays(period);
        return report(
                period,
                reading,
                people.count(),
                people.countWithout(reading.peopleBefore(period.from())),
                subscribers.during(period),
                broadcasts.sent(period).size());
    }

    private PeriodReport report(
            Period period, Counts reading, long users, long newUsers, long subscribed, long contentsSent) {
        var sums = reading.sums(period);
        var average = Share.average(sums.total(), period.calendarDays());
        var figures = List.of(
                new Figure(
                        "Promedio de interacciones por día",
                        average,
                        Share.AVERAGE + " (" + period.calendarDays() + ")."),
                new Figure(
                        "Total de interacciones",
                        sums.total(),
                        "Un mensaje de una persona cuenta una vez, en el día en que lo envió."),
                new Figure(
                        "Personas distintas en el chatbot",
                        users,
                        "Personas distintas que escribieron; quien escribe varias veces cuenta una. No son las suscritas."),
                new Figure("Personas nuevas", newUsers, "Quienes nunca habían escrito antes, desde que hay registro."),
                new Figure("Total de usuarios de Conéctate en el periodo", subscribed, Subscribers.DURING),
                new Figure(
                        "Contenidos enviados",
                        contentsSent,
                        "Contenidos que empezaron a salir en el periodo y de los que WhatsApp recibió al menos un mensaje;"
                                + " sin pruebas, repeticiones ni alertas."));
        return new PeriodReport(
                PeriodReport.TITLE,
                period.from(),
                period.to(),
                number(period, figures),
                period.calendarDays(),
                average,
                sums.total(),
                users,
                newUsers,
                subscribed,
                contentsSent,
                today.standing(period, reading.progress(), sums.generated()),
                figures,
                period.months().stream().map(month -> month(month, reading)).toList());
    }

    private static Month month(Period month, Counts reading) {
        long total = reading.sums(month).total();
        return new Month(
                month.from(),
                month.to(),
                total,
                Share.average(total, month.calendarDays()),
                reading.peopleOfDays(month).count());
    }

    private static String number(Period period, List<Figure> figures) {
        var text = new StringBuilder(period.toString());
        figures.forEach(
                figure -> text.append(';').append(figure.name()).append('=').append(figure.value()));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, NUMBER_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
