package mx.gob.guanajuato.conectate.metrics.marks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.broadcasts.BroadcastFigures;
import mx.gob.guanajuato.conectate.metrics.marks.Marks.Mark;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Reads marks. */
@ApplicationScoped
public class MarkFigures {
    private final View<ContentMark> view;
    private final ViewReader reader;
    private final BroadcastFigures broadcasts;
    private final Today today;

    MarkFigures(View<ContentMark> view, ViewReader reader, BroadcastFigures broadcasts, Today today) {
        this.view = view;
        this.reader = reader;
        this.broadcasts = broadcasts;
        this.today = today;
    }

    /** Everything that happened on its days, in order. */
    public Marks of(Period period) {
        var reading = reader.hashes(view, List.of(MarksView.FIGURES, MarksView.TRAFFIC_LIGHT));
        var marks = new ArrayList<Mark>();
        add(marks, period, reading.hashes().get(0), "figures", MarkFigures::updated);
        add(marks, period, reading.hashes().get(1), "traffic-light", level -> "Semáforo: " + level);
        broadcasts.sent(period).forEach(sent -> marks.add(new Mark(sent.date(), "broadcast", "Envío: " + sent.text())));
        marks.sort(Comparator.comparing(Mark::date).thenComparing(Mark::kind));
        return new Marks(period.from(), period.to(), today.standing(period, reading.progress(), 0), marks);
    }

    private static String updated(String figures) {
        return "Cifras actualizadas: " + SpanishFormats.number(Long.parseLong(figures));
    }

    private static void add(
            List<Mark> marks, Period period, Map<String, String> byDay, String kind, UnaryOperator<String> words) {
        byDay.forEach((day, value) -> {
            var date = LocalDate.parse(day);
            if (!date.isBefore(period.from()) && !date.isAfter(period.to()))
                marks.add(new Mark(date, kind, words.apply(value)));
        });
    }
}
