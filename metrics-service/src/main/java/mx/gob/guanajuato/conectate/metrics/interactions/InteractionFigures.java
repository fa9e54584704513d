package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions.Day;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Reads what was counted. */
@ApplicationScoped
class InteractionFigures {
    private final View<Interaction> counts;
    private final ViewReader reader;

    InteractionFigures(View<Interaction> counts, ViewReader reader) {
        this.counts = counts;
        this.reader = reader;
    }

    DailyInteractions daily(Period period) {
        List<LocalDate> dates = period.days();
        var reading = reader.hashes(counts, dates.stream().map(DailyCounts::key).toList());
        var days = new ArrayList<Day>();
        for (int i = 0; i < dates.size(); i++) {
            days.add(Day.of(dates.get(i), numbers(reading.hashes().get(i))));
        }
        return DailyInteractions.of(period, days, reading.progress());
    }

    private static Map<String, Long> numbers(Map<String, String> fields) {
        var numbers = new TreeMap<String, Long>();
        fields.forEach((outcome, count) -> numbers.put(outcome, Long.valueOf(count)));
        return numbers;
    }
}
