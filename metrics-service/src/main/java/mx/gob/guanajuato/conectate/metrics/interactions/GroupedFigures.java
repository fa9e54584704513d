package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.metrics.counting.Cells;
import mx.gob.guanajuato.conectate.metrics.counting.Cells.Cell;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions.Hidden;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions.Row;
import mx.gob.guanajuato.conectate.metrics.labels.Municipality;
import mx.gob.guanajuato.conectate.metrics.labels.TopicNames;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;
import mx.gob.guanajuato.conectate.metrics.privacy.SmallGroups;

/** Interactions by topic and by municipality. */
@ApplicationScoped
public class GroupedFigures {
    /** Stands among the codes for no code: it comes first by name. */
    private static final String NONE = "";

    private final CountReader counts;
    private final Today today;

    GroupedFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /**
     * By topic; of one municipality, if it is given. How many named none is how many were not understood or not read, which
     * other reports tell.
     */
    public GroupedInteractions byIntent(Period period, Optional<String> municipality) {
        return byIntent(period, municipality, counts.read(needs(period)));
    }

    /** What both are counted from. */
    public Query needs(Period period) {
        return new Query().cells(period).cells(period.before()).sums(period);
    }

    /** By topic, from what was read. */
    public GroupedInteractions byIntent(Period period, Optional<String> municipality, Counts reading) {
        Predicate<Cell> of =
                cell -> municipality.isEmpty() || cell.municipality().equals(municipality);
        Set<String> told = municipality.isEmpty() ? Set.of(NONE) : Set.of();
        return grouped(period, reading, "intents", new TreeMap<>(), told, of, Cell::intent, new Naming() {
            @Override
            public String name(String code) {
                return code.equals(NONE) ? "Sin tema" : TopicNames.of(code);
            }

            @Override
            public Optional<Long> population(String code) {
                return Optional.empty();
            }
        });
    }

    /** By municipality, all 46 of them; of one topic, if it is given. */
    public GroupedInteractions byMunicipality(Period period, Optional<String> intent) {
        return byMunicipality(period, intent, counts.read(needs(period)));
    }

    /** By municipality, from what was read. */
    public GroupedInteractions byMunicipality(Period period, Optional<String> intent, Counts reading) {
        Predicate<Cell> of = cell -> intent.isEmpty() || cell.intent().equals(intent);
        var all = new TreeMap<String, Group>();
        Municipality.all().forEach(one -> all.put(one.code(), new Group()));
        return grouped(period, reading, "municipalities", all, Set.of(), of, Cell::municipality, new Naming() {
            @Override
            public String name(String code) {
                return code.equals(NONE) ? "Todo el estado o sin municipio" : Municipality.nameOf(code);
            }

            @Override
            public Optional<Long> population(String code) {
                return Municipality.all().stream()
                        .filter(one -> one.code().equals(code))
                        .map(Municipality::population)
                        .findFirst();
            }
        });
    }

    private interface Naming {
        String name(String code);

        Optional<Long> population(String code);
    }

    private GroupedInteractions grouped(
            Period period,
            Counts reading,
            String by,
            Map<String, Group> empty,
            Set<String> told,
            Predicate<Cell> of,
            Function<Cell, Optional<String>> what,
            Naming naming) {
        var before = period.before();
        var now = table(reading.cells(period), of, what, empty, told);
        var then = table(reading.cells(before), of, what, empty, told);
        var codes = new TreeSet<>(now.groups.keySet());
        codes.addAll(then.groups.keySet());
        return new GroupedInteractions(
                period.from(),
                period.to(),
                by,
                now.total(),
                then.total(),
                GroupedInteractions.DEFINITIONS,
                today.standing(period, reading.progress(), reading.sums(period).generated()),
                rows(codes, now, then, naming),
                hidden(now));
    }

    /** Groups, and which of them are shown. */
    private record Shown(Map<String, Group> groups, SmallGroups<String> privacy) {
        OptionalLong total() {
            if (privacy.isAllHidden()) return OptionalLong.empty();
            return OptionalLong.of(privacy.total().interactions());
        }

        OptionalLong interactions(String code) {
            if (!privacy.shows(code)) return OptionalLong.empty();
            return OptionalLong.of(groups.containsKey(code) ? groups.get(code).interactions() : 0);
        }
    }

    private static Shown table(
            Cells cells,
            Predicate<Cell> of,
            Function<Cell, Optional<String>> what,
            Map<String, Group> empty,
            Set<String> told) {
        var groups = new TreeMap<String, Group>();
        empty.keySet().forEach(code -> groups.put(code, new Group()));
        cells.by(cell -> of.test(cell) ? Optional.of(what.apply(cell).orElse(NONE)) : Optional.<String>empty())
                .forEach((code, group) ->
                        groups.computeIfAbsent(code, none -> new Group()).add(group));
        return new Shown(groups, SmallGroups.of(groups, told));
    }

    private static List<Row> rows(TreeSet<String> codes, Shown now, Shown then, Naming naming) {
        return codes.stream()
                .map(code -> row(code, now, then, naming))
                .sorted(Comparator.<Row>comparingLong(row -> -row.interactions().orElse(0))
                        .thenComparing(Row::name))
                .toList();
    }

    private static Row row(String code, Shown now, Shown then, Naming naming) {
        var interactions = now.interactions(code);
        var before = then.interactions(code);
        boolean comparable = interactions.isPresent() && before.isPresent();
        return new Row(
                code.equals(NONE) ? Optional.empty() : Optional.of(code),
                naming.name(code),
                interactions,
                interactions.isEmpty(),
                interactions.isPresent()
                        ? Share.percent(interactions.getAsLong(), now.total().orElse(0))
                        : Optional.empty(),
                comparable ? Optional.of(Change.of(interactions.getAsLong(), before.getAsLong())) : Optional.empty(),
                interactions.isEmpty()
                        ? Optional.empty()
                        : naming.population(code)
                                .map(people -> Share.average(10_000 * interactions.getAsLong(), people)));
    }

    private static Optional<Hidden> hidden(Shown now) {
        int rows = (int) now.groups.keySet().stream()
                .filter(code -> !now.privacy.shows(code))
                .count();
        if (rows == 0) return Optional.empty();
        var sum = now.privacy.isAllHidden()
                ? OptionalLong.empty()
                : OptionalLong.of(now.privacy.rest().interactions());
        return Optional.of(new Hidden(rows, sum));
    }
}
