package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Fold;
import mx.gob.guanajuato.conectate.views.Stored;

/** Counts one partition's interactions, a batch at a time: a batch touches few days, so it becomes few changes. */
final class InteractionFold implements Fold<CountedInteraction> {
    private static final int FULL = 8_000;

    private final int partition;
    private final Roster roster;
    private final OpenPages pages;
    private final List<CountedInteraction> taken = new ArrayList<>();

    InteractionFold(int partition, Stored stored) {
        this.partition = partition;
        this.roster = Roster.of(stored.text(Keys.roster(partition)).orElse(new byte[0]));
        this.pages = new OpenPages(stored, partition);
    }

    @Override
    public void take(CountedInteraction interaction) {
        taken.add(interaction);
    }

    @Override
    public boolean isFull() {
        return taken.size() >= FULL;
    }

    @Override
    public List<Change> changes() {
        if (taken.isEmpty()) return List.of();
        Set<LocalDate> days = new LinkedHashSet<>();
        taken.forEach(interaction -> days.add(interaction.day()));
        pages.open(pagesOf(days));
        count(days);
        taken.clear();
        var changes = new ArrayList<Change>(pages.changes());
        days.forEach(day -> changes.add(new Change.PutField(Keys.DAYS, day.toString(), "")));
        byte[] newcomers = roster.additions();
        if (newcomers.length > 0) changes.add(new Change.Append(Keys.roster(partition), newcomers));
        return changes;
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

    private void count(Set<LocalDate> days) {
        var byDay = new HashMap<LocalDate, DayPages>();
        days.forEach(day -> byDay.put(day, new DayPages(pages, day)));
        taken.forEach(interaction -> byDay.get(interaction.day()).count(interaction, roster));
    }
}
