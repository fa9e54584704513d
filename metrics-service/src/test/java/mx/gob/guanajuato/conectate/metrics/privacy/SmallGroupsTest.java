package mx.gob.guanajuato.conectate.metrics.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Somebody holds the table and knows how it is made. */
class SmallGroupsTest {
    /** A group as it really is: each number is a person who wrote once more. */
    @Property(tries = 2_000)
    void nothing_of_a_small_group_is_learnt_from_the_rows_and_their_total(
            @ForAll("tables") Map<String, List<Integer>> truth) {
        var table = SmallGroups.of(groups(truth));

        var hidden = new HashSet<String>();
        long shown = 0;
        for (var one : truth.entrySet()) {
            if (!table.shows(one.getKey())) hidden.add(one.getKey());
            else {
                assertThat(people(one.getValue())).isNotIn(Set.of(1, 2, 3, 4));
                shown += one.getValue().size();
            }
        }
        if (table.isAllHidden()) return;
        // What anybody can subtract, and what then remains possible for each hidden row: 1 to rest − (others at 1).
        long rest = table.total().interactions() - shown;
        assertThat(rest).isEqualTo(table.rest().interactions());
        if (hidden.isEmpty()) {
            assertThat(rest).isZero();
            return;
        }
        var behindTheRest = new HashSet<Integer>();
        hidden.forEach(row -> behindTheRest.addAll(truth.get(row)));
        assertThat(behindTheRest.size()).isGreaterThanOrEqualTo(Group.ENOUGH);
        assertThat(hidden.size()).isGreaterThanOrEqualTo(2);
        assertThat(rest - (hidden.size() - 1)).isGreaterThanOrEqualTo(Group.ENOUGH);
    }

    @Property(tries = 500)
    void nothing_is_hidden_where_nothing_is_small(@ForAll("tables") Map<String, List<Integer>> truth) {
        truth.values().forEach(people -> people.addAll(List.of(101, 102, 103, 104, 105)));

        assertThat(SmallGroups.of(groups(truth)).hidden()).isEmpty();
    }

    @Test
    void one_small_group_takes_the_smallest_of_the_others_with_it() {
        var table = SmallGroups.of(groups(Map.of(
                "a", List.of(1, 1, 2), "b", List.of(3, 4, 5, 6, 7, 8), "c", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9))));

        assertThat(table.hidden()).containsExactlyInAnyOrder("a", "b");
        assertThat(table.shows("c")).isTrue();
        assertThat(table.rest().interactions()).isEqualTo(9);
    }

    @Test
    void what_is_told_elsewhere_hides_nothing_behind_it() {
        var groups = groups(Map.of(
                "",
                List.of(1, 2),
                "a",
                List.of(1, 1, 2),
                "b",
                List.of(3, 4, 5, 6, 7, 8),
                "c",
                List.of(1, 2, 3, 4, 5, 6, 7)));

        var table = SmallGroups.of(groups, Set.of(""));

        assertThat(table.shows("")).isTrue();
        assertThat(table.hidden()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_table_of_few_people_shows_nothing_at_all() {
        var table = SmallGroups.of(groups(Map.of("a", List.of(1, 2), "b", List.of(3, 3, 3))));

        assertThat(table.isAllHidden()).isTrue();
        assertThat(table.shows("a")).isFalse();
    }

    @Test
    void nobody_is_a_group_that_may_be_shown() {
        var table = SmallGroups.of(groups(Map.of("a", List.<Integer>of(), "b", List.of(1, 2, 3, 4, 5))));

        assertThat(table.shows("a")).isTrue();
        assertThat(table.shows("b")).isTrue();
    }

    private static int people(List<Integer> interactions) {
        return new HashSet<>(interactions).size();
    }

    private static Map<String, Group> groups(Map<String, List<Integer>> truth) {
        var groups = new TreeMap<String, Group>();
        truth.forEach((name, interactions) -> {
            var group = new Group().add(interactions.size());
            interactions.forEach(person -> group.addPerson(person));
            groups.put(name, group);
        });
        return groups;
    }

    @Provide
    Arbitrary<Map<String, List<Integer>>> tables() {
        var names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
        var interactions = Arbitraries.integers().between(1, 12).list().ofMaxSize(15);
        return Arbitraries.maps(names, interactions).ofMaxSize(12);
    }
}
