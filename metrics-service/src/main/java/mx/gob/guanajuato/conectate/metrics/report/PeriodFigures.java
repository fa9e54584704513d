package mx.gob.guanajuato.conectate.metrics.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.metrics.broadcasts.BroadcastFigures;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.People;
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
        var query = new Query().sums(period).peopleByDay(period);
        var first = counts.firstDay().filter(day -> day.isBefore(period.from()));
        var earlier = first.map(day -> new Period(day, period.from().minusDays(1)));
        earlier.ifPresent(query::people);
        var reading = counts.read(query);
        var people = people(period.days(), reading);
        var known = earlier.map(reading::people).orElseGet(People::new);
        return report(
                period,
                reading,
                people.count(),
                people.countWithout(known),
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
                months(period, reading));
    }

    private static List<Month> months(Period period, Counts reading) {
        Map<YearMonth, List<LocalDate>> byMonth = new TreeMap<>();
        period.days().forEach(day -> byMonth.computeIfAbsent(YearMonth.from(day), none -> new ArrayList<>())
                .add(day));
        return byMonth.values().stream().map(days -> month(days, reading)).toList();
    }

    private static Month month(List<LocalDate> days, Counts reading) {
        var span = new Period(days.get(0), days.get(days.size() - 1));
        long total = reading.sums(span).total();
        return new Month(
                span.from(),
                span.to(),
                total,
                Share.average(total, span.calendarDays()),
                people(days, reading).count());
    }

    private static People people(List<LocalDate> days, Counts reading) {
        var people = new People();
        days.forEach(day -> people.add(reading.people(day)));
        return people;
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
