package mx.gob.guanajuato.conectate.metrics.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.broadcasts.BroadcastFigures;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.HourlyFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.ResponseTimeFigures;
import mx.gob.guanajuato.conectate.metrics.interactions.UnderstandingFigures;
import mx.gob.guanajuato.conectate.metrics.marks.MarkFigures;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.users.UserFigures;

/** All reports of a period. Each throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
class Reports {
    private final DailyFigures daily;
    private final UserFigures users;
    private final GroupedFigures grouped;
    private final HourlyFigures hourly;
    private final UnderstandingFigures understanding;
    private final ResponseTimeFigures times;
    private final BroadcastFigures broadcasts;
    private final MarkFigures marks;
    private final Map<String, Function<Period, Report>> files = new LinkedHashMap<>();

    Reports(
            DailyFigures daily,
            UserFigures users,
            GroupedFigures grouped,
            HourlyFigures hourly,
            UnderstandingFigures understanding,
            ResponseTimeFigures times,
            BroadcastFigures broadcasts,
            MarkFigures marks) {
        this.daily = daily;
        this.users = users;
        this.grouped = grouped;
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

    Dashboard of(Period period) {
        return new Dashboard(
                daily.of(period),
                users.of(period),
                grouped.byIntent(period, Optional.empty()),
                grouped.byMunicipality(period, Optional.empty()),
                hourly.of(period),
                understanding.of(period),
                times.of(period),
                broadcasts.of(period),
                marks.of(period));
    }
}
