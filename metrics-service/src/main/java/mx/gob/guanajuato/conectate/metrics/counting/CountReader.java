package mx.gob.guanajuato.conectate.metrics.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Reads what was counted. Blocks; throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
public class CountReader {
    private final View<CountedInteraction> view;
    private final ViewReader reader;

    CountReader(View<CountedInteraction> view, ViewReader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** All that was asked for, of one moment. */
    public Counts read(Query query) {
        Optional<LocalDate> first = query.reachesBack() ? firstDay() : Optional.empty();
        List<String> keys = query.keys(first);
        var reading = reader.bytes(view, keys);
        Map<String, Map<String, byte[]>> pages = new HashMap<>();
        for (int i = 0; i < keys.size(); i++)
            pages.put(keys.get(i), reading.hashes().get(i));
        return new Counts(reading.progress(), first, pages);
    }

    /** Every day that has anything, in order. */
    public SortedSet<LocalDate> days() {
        return reader.hashes(view, List.of(Keys.DAYS)).hashes().get(0).keySet().stream()
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<LocalDate> firstDay() {
        var days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }
}
