package mx.gob.guanajuato.conectate.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import org.junit.jupiter.api.Test;

class GeneratedPeriodTest {
    private static final GeneratedPeriod TENTH = GeneratedPeriod.asReported().withTotal(81_490);

    private final List<Interaction> interactions = new ArrayList<>();

    @Test
    void it_has_the_days_and_the_interactions_that_were_asked_for() {
        TENTH.forEach(interactions::add);

        assertThat(interactions).hasSize(81_490);
        assertThat(byDay()).hasSize(404);
        assertThat(byDay().firstKey()).isEqualTo(LocalDate.of(2020, 3, 23));
        assertThat(byDay().lastKey()).isEqualTo(LocalDate.of(2021, 4, 30));
    }

    @Test
    void as_reported_its_average_is_2017_1_a_day() {
        var reported = GeneratedPeriod.asReported();

        assertThat(reported.from().plusDays(reported.days() - 1)).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(Math.round(10.0 * reported.total() / reported.days())).isEqualTo(20_171);
    }

    @Test
    void the_same_seed_gives_the_same_and_each_is_marked_and_has_an_id_of_its_own() {
        TENTH.forEach(interactions::add);
        var again = new ArrayList<Interaction>();
        TENTH.forEach(again::add);

        assertThat(again).isEqualTo(interactions);
        assertThat(interactions).allMatch(one -> one.generatedBy().isPresent());
        assertThat(interactions).extracting(Interaction::id).doesNotHaveDuplicates();
    }

    @Test
    void day_and_hour_are_those_of_the_moment_also_when_the_clocks_change() {
        TENTH.forEach(interactions::add);

        assertThat(interactions).allSatisfy(one -> {
            var there = one.sentAt().atZone(ZoneId.of("America/Mexico_City"));
            assertThat(one.day()).isEqualTo(there.toLocalDate());
            assertThat(one.hour()).isEqualTo(there.getHour());
        });
    }

    @Test
    void it_has_waves_weekdays_nights_and_people_who_come_back() {
        TENTH.forEach(interactions::add);
        var byDay = byDay();
        var people = new HashSet<String>();
        interactions.forEach(one -> people.add(one.pseudonym()));

        assertThat(week(byDay, LocalDate.of(2021, 1, 11))).isGreaterThan(2 * week(byDay, LocalDate.of(2020, 5, 25)));
        assertThat(on(byDay, DayOfWeek.MONDAY)).isGreaterThan(on(byDay, DayOfWeek.SUNDAY) * 5 / 4);
        assertThat(interactions.stream().filter(one -> one.hour() == 4).count())
                .isLessThan(
                        interactions.stream().filter(one -> one.hour() == 12).count() / 10);
        assertThat(people.size()).isBetween(81_490 / 10, 81_490 / 3);
    }

    private TreeMap<LocalDate, Long> byDay() {
        var byDay = new TreeMap<LocalDate, Long>();
        interactions.forEach(one -> byDay.merge(one.day(), 1L, Long::sum));
        return byDay;
    }

    private static long week(TreeMap<LocalDate, Long> byDay, LocalDate from) {
        return byDay.subMap(from, from.plusDays(7)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long on(TreeMap<LocalDate, Long> byDay, DayOfWeek weekday) {
        return byDay.entrySet().stream()
                .filter(day -> day.getKey().getDayOfWeek() == weekday)
                .mapToLong(day -> day.getValue())
                .sum();
    }
}
