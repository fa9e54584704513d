package mx.gob.guanajuato.conectate.metrics.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
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
        List<String> keys = query.keys();
        var reading = reader.bytes(view, keys);
        Map<String, Map<String, byte[]>> pages = new HashMap<>();
        for (int i = 0; i < keys.size(); i++)
            pages.put(keys.get(i), reading.hashes().get(i));
        return new Counts(reading.progress(), pages);
    }

    /** The first day that has anything. */
    public Optional<LocalDate> firstDay() {
        return reader.hashes(view, List.of(Keys.DAYS)).hashes().get(0).keySet().stream()
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }
}
