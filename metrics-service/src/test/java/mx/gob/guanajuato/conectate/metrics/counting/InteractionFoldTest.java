package mx.gob.guanajuato.conectate.metrics.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.operations.erasure.Compaction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The function alone: whatever the batches, whatever is thrown away between them, however often a record comes. */
class InteractionFoldTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 25);
    private static final Period ALL = new Period(START.minusDays(60), START.plusDays(60));

    /** One step: a batch of some size, after which the process may die before or after its write, or go on. */
    record Step(int size, Fate fate) {}

    enum Fate {
        GOES_ON,
        DIES_AFTER_WRITING,
        DIES_BEFORE_WRITING
    }

    @Property(tries = 300)
    void figures_equal_an_independent_count_of_different_interactions(
            @ForAll("interactions") List<CountedInteraction> log, @ForAll("steps") List<Step> steps) {
        var redis = new InMemory();

        countIn(log, steps, redis);

        var distinct = new HashMap<Digest, CountedInteraction>();
        log.forEach(one -> distinct.putIfAbsent(one.id(), one));
        assertEqual(
                redis.read(new Query()
                        .sums(ALL)
                        .peopleByDay(ALL)
                        .people(ALL)
                        .cells(ALL)
                        .latencies(ALL)),
                distinct.values());
    }

    @Example
    void an_erased_citizen_stays_counted_and_can_no_more_be_told_from_the_pseudonym() {
        var redis = new InMemory();
        var fold = new InteractionFold(0, redis);
        String pseudonym = "00000000000000ba0000000000000009"; // of interactions 6, 29 and so on
        List.of(6, 7, 29).forEach(number -> fold.take(interaction(number)));
        redis.apply(fold.changes());
        var query = new Query().peopleByDay(ALL).people(ALL).sums(ALL);
        assertThat(redis.text(Keys.roster(0)))
                .hasValueSatisfying(stored -> assertThat(hex(stored)).contains(pseudonym));

        fold.remove(Compaction.forgets(pseudonym));
        redis.apply(fold.changes());

        assertThat(hex(redis.text(Keys.roster(0)).orElseThrow()))
                .hasSize(2 * pseudonym.length())
                .doesNotContain(pseudonym);
        assertThat(redis.read(query).people(ALL).count()).isEqualTo(2);
        // Who writes again is somebody new, also for whoever takes over.
        var next = new InteractionFold(0, redis);
        next.take(interaction(52));
        redis.apply(next.changes());
        assertThat(redis.read(query).people(ALL).count()).isEqualTo(3);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** As a follower does: reads on from the position that was written together with the changes. */
    private static void countIn(List<CountedInteraction> log, List<Step> steps, InMemory redis) {
        int position = 0;
        var fold = new InteractionFold(0, redis);
        for (int step = 0; position < log.size(); step++) {
            var now = steps.get(step % steps.size());
            boolean lost = now.fate == Fate.DIES_BEFORE_WRITING && step < steps.size();
            int end = Math.min(log.size(), position + now.size);
            log.subList(position, end).forEach(fold::take);
            var changes = fold.changes();
            if (!lost) {
                redis.apply(changes);
                position = end;
            }
            if (now.fate != Fate.GOES_ON) fold = new InteractionFold(0, redis);
        }
    }

    private static void assertEqual(Counts counts, Iterable<CountedInteraction> distinct) {
        Map<LocalDate, Long> perDay = new HashMap<>();
        Map<LocalDate, Set<Digest>> people = new HashMap<>();
        Map<String, Long> cells = new HashMap<>();
        Set<Digest> everybody = new HashSet<>();
        long latencies = 0;
        for (var one : distinct) {
            perDay.merge(one.day(), 1L, Long::sum);
            people.computeIfAbsent(one.day(), none -> new HashSet<>()).add(one.pseudonym());
            everybody.add(one.pseudonym());
            cells.merge(one.municipality().orElse("") + "/" + one.intent().orElse(""), 1L, Long::sum);
            latencies++;
        }
        for (LocalDate day : ALL.days()) {
            assertThat(counts.sums(day).total()).isEqualTo(perDay.getOrDefault(day, 0L));
            assertThat(counts.people(day).count())
                    .isEqualTo(people.getOrDefault(day, Set.of()).size());
        }
        assertThat(counts.people(ALL).count()).isEqualTo(everybody.size());
        assertThat(ALL.days().stream()
                        .mapToLong(day -> counts.latencies(day).getTotalCount())
                        .sum())
                .isEqualTo(latencies);
        assertThat(counts.cells(ALL).groups().entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().municipality().orElse("") + "/"
                                        + one.getKey().intent().orElse(""),
                                one -> one.getValue().interactions())))
                .isEqualTo(cells);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of(Fate.class))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(steps -> {
                    var and = new ArrayList<>(steps);
                    and.add(new Step(10, Fate.GOES_ON));
                    return and;
                });
    }

    /** Few ids and people, so that many come twice; the same id is always the same interaction. */
    @Provide
    Arbitrary<List<CountedInteraction>> interactions() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(InteractionFoldTest::interaction)
                .list()
                .ofMaxSize(200);
    }

    private static CountedInteraction interaction(int number) {
        return new CountedInteraction(
                new Digest(number, 7),
                new Digest(31L * (number % 23), 9),
                "712",
                START.plusDays(number % 17),
                number % 24,
                number % 5 == 0 ? Optional.empty() : Optional.of("topic-" + number % 3),
                number % 4 == 0 ? Optional.empty() : Optional.of("1100" + number % 6),
                Understood.KEYWORD,
                number % 7 == 0 ? Outcome.NOT_UNDERSTOOD : Outcome.ANSWERED,
                number * 10L,
                false);
    }
}
