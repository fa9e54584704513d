package mx.gob.guanajuato.conectate.metrics.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.broadcasts.BroadcastFigures;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.HourlyFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.ResponseTimeFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.UnderstandingFigures;
import mx.gob.guanajuato.conectate.metrics.marks.MarkFigures;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.trends.TrendFigures;
import mx.gob.guanajuato.conectate.metrics.users.UserFigures;

/** All reports of a period. Each throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
class Reports {
    private final CountReader counts;
    private final DailyFigures daily;
    private final UserFigures users;
    private final GroupedFigures grouped;
    private final TrendFigures trends;
    private final HourlyFigures hourly;
    private final UnderstandingFigures understanding;
    private final ResponseTimeFigures times;
    private final BroadcastFigures broadcasts;
    private final MarkFigures marks;
    private final Map<String, Function<Period, Report>> files = new LinkedHashMap<>();

    Reports(
            CountReader counts,
            DailyFigures daily,
            UserFigures users,
            GroupedFigures grouped,
            TrendFigures trends,
            HourlyFigures hourly,
            UnderstandingFigures understanding,
            ResponseTimeFigures times,
            BroadcastFigures broadcasts,
            MarkFigures marks) {
        this.counts = counts;
        this.daily = daily;
        this.users = users;
        this.grouped = grouped;
        this.trends = trends;
        this.hourly = hourly;
        this.understanding = understanding;
        this.times = times;
        this.broadcasts = broadcasts;
        this.marks = marks;
        name();
    }

    private void name() {
        files.put("dias", daily::of);
        files.put("personas", users::of);
        files.put("temas", period -> grouped.byIntent(period, Optional.empty()));
        files.put("tendencias", trends::of);
        files.put("municipios", period -> grouped.byMunicipality(period, Optional.empty()));
        files.put("horas", hourly::of);
        files.put("sin-entender", understanding::of);
        files.put("tiempos", times::of);
        files.put("envios", broadcasts::of);
        files.put("marcas", marks::of);
    }

    /** One of them by the name that the address of its file has. */
    Optional<Report> named(String name, Period period) {
        return Optional.ofNullable(files.get(name)).map(report -> report.apply(period));
    }

    /** All of what was counted is read at once: so no table of the page is of another moment than the rest. */
    Dashboard of(Period period) {
        var reading = counts.read(needs(period));
        return new Dashboard(
                daily.of(period, reading),
                users.of(period, reading),
                grouped.byIntent(period, Optional.empty(), reading),
                trends.of(period, reading),
                grouped.byMunicipality(period, Optional.empty(), reading),
                hourly.of(period, reading),
                understanding.of(period, reading),
                times.of(period, reading),
                broadcasts.of(period),
                marks.of(period));
    }

    private Query needs(Period period) {
        return daily.needs(period)
                .and(users.needs(period))
                .and(grouped.needs(period))
                .and(trends.needs(period))
                .and(hourly.needs(period))
                .and(understanding.needs(period))
                .and(times.needs(period));
    }
}
