package mx.gob.guanajuato.conectate.metrics.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Somebody holds the shown series, and knows of each span what all series come to together. */
class SmallSeriesTest {
    private static final int SPANS = 4;

    /** Each number is a person who wrote once more. */
    @Property(tries = 2_000)
    void nothing_of_a_small_group_is_learnt_in_any_span(@ForAll("tables") Map<String, List<List<Integer>>> truth) {
        var hidden = SmallSeries.hidden(groups(truth));

        if (hidden.size() == truth.size()) return;
        for (int span = 0; span < SPANS; span++) {
            var behindTheRest = new HashSet<Integer>();
            int rest = 0;
            int rows = 0;
            boolean protects = false;
            for (var one : truth.entrySet()) {
                var said = one.getValue().get(span);
                int people = new HashSet<>(said).size();
                if (!hidden.contains(one.getKey())) {
                    assertThat(people).isNotIn(1, 2, 3, 4);
                    continue;
                }
                if (said.isEmpty()) continue;
                protects |= people < Group.ENOUGH;
                behindTheRest.addAll(said);
                rest += said.size();
                rows++;
            }
            if (!protects) continue;
            assertThat(rows).isGreaterThanOrEqualTo(2);
            assertThat(behindTheRest.size()).isGreaterThanOrEqualTo(Group.ENOUGH);
            assertThat(rest - (rows - 1)).isGreaterThanOrEqualTo(Group.ENOUGH);
        }
    }

    @Example
    void one_with_a_small_group_takes_the_least_of_the_others_with_it_and_days_of_nobody_hide_nothing() {
        var many = List.of(1, 2, 3, 4, 5, 6, 7);
        var truth = Map.of(
                "a", List.of(many, List.of(1, 2)),
                "b", List.of(many, many),
                "c", List.of(many, List.of(1, 2, 3, 4, 5, 6, 7, 8)),
                "d", List.of(many, List.<Integer>of()));

        assertThat(SmallSeries.hidden(groups(truth))).containsExactlyInAnyOrder("a", "b");
    }

    private static Map<String, List<Group>> groups(Map<String, List<List<Integer>>> truth) {
        var groups = new TreeMap<String, List<Group>>();
        truth.forEach((name, spans) ->
                groups.put(name, spans.stream().map(SmallSeriesTest::group).toList()));
        return groups;
    }

    private static Group group(List<Integer> interactions) {
        var group = new Group().add(interactions.size());
        interactions.forEach(person -> group.addPerson(person));
        return group;
    }

    @Provide
    Arbitrary<Map<String, List<List<Integer>>>> tables() {
        var names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(2);
        var interactions = Arbitraries.integers().between(1, 12).list().ofMaxSize(20);
        var nobody = Arbitraries.just(List.<Integer>of());
        var crowd = Arbitraries.just(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        return Arbitraries.maps(
                        names,
                        Arbitraries.oneOf(interactions, nobody, crowd, crowd)
                                .list()
                                .ofSize(SPANS))
                .ofMaxSize(8);
    }
}
