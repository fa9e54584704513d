package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.counting.pages.CellPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;
import mx.gob.guanajuato.conectate.metrics.counting.pages.IdPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.pages.OpenPages;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Page;
import mx.gob.guanajuato.conectate.metrics.counting.pages.PeoplePage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Roster;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Tally;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;
import mx.gob.guanajuato.conectate.operations.erasure.Compaction;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Fold;
import mx.gob.guanajuato.conectate.views.Stored;

/** Counts one partition's interactions, a batch at a time: a batch touches few days, so it becomes few changes. */
final class InteractionFold implements Fold<CountedInteraction> {
    private static final int FULL = 4_000;

    private final int partition;
    private final Roster roster;
    private final OpenPages pages;
    private final Map<LocalDate, List<CountedInteraction>> taken = new LinkedHashMap<>();
    private final List<Digest> forgotten = new ArrayList<>();
    private int size;

    InteractionFold(int partition, Stored stored) {
        this.partition = partition;
        // Written together with the first page: without it there is none.
        var known = stored.text(Keys.roster(partition));
        this.roster = Roster.of(known.orElse(new byte[0]));
        this.pages = new OpenPages(stored, partition, known.isEmpty());
    }

    @Override
    public void take(CountedInteraction interaction) {
        taken.computeIfAbsent(interaction.day(), none -> new ArrayList<>()).add(interaction);
        size++;
    }

    /** An erased citizen stays counted, under a name that nobody can make of the number. */
    @Override
    public void remove(String key) {
        Compaction.forgotten(key).ifPresent(pseudonym -> forgotten.add(Digest.of(pseudonym)));
    }

    @Override
    public boolean isFull() {
        return size >= FULL;
    }

    @Override
    public List<Change> changes() {
        if (taken.isEmpty()) return forget();
        pages.open(pagesOf(taken.keySet()));
        taken.forEach((day, interactions) -> {
            var ofDay = new DayPages(pages, day);
            interactions.forEach(interaction -> ofDay.count(interaction, roster));
        });
        var changes = new ArrayList<Change>(pages.changes());
        taken.keySet().forEach(day -> changes.add(new Change.PutField(Keys.DAYS, day.toString(), "")));
        taken.clear();
        size = 0;
        byte[] newcomers = roster.additions();
        if (newcomers.length > 0) changes.add(new Change.Append(Keys.roster(partition), newcomers));
        changes.addAll(forget());
        return changes;
    }

    private List<Change> forget() {
        boolean any = false;
        for (Digest pseudonym : forgotten) any |= roster.forget(pseudonym);
        forgotten.clear();
        if (!any) return List.of();
        return List.of(
                new Change.Remove(Keys.roster(partition)), new Change.Append(Keys.roster(partition), roster.all()));
    }

    private static Map<String, Function<byte[], ? extends Page>> pagesOf(Set<LocalDate> days) {
        var wanted = new LinkedHashMap<String, Function<byte[], ? extends Page>>();
        for (LocalDate day : days) {
            wanted.put(Keys.sums(day), Tally::of);
            wanted.put(Keys.latencies(day), Tally::of);
            wanted.put(Keys.ids(day), IdPage::of);
            wanted.put(Keys.people(day), PeoplePage::of);
            wanted.put(Keys.cells(day), CellPage::of);
            wanted.put(Keys.people(YearMonth.from(day)), PeoplePage::of);
            wanted.put(Keys.cells(YearMonth.from(day)), CellPage::of);
        }
        return wanted;
    }
}
