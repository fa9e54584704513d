package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;

/** The same figures by the simplest means there are: every interaction in its day's list, every person in a set. */
final class IndependentCount {
    final Map<LocalDate, Long> perDay = new TreeMap<>();
    final Map<LocalDate, Set<String>> people = new TreeMap<>();
    final Map<String, Long> perTopic = new HashMap<>();
    final Map<Integer, Long> perHour = new HashMap<>();
    final Set<String> everybody = new HashSet<>();
    long total;

    void add(Interaction interaction) {
        total++;
        perDay.merge(interaction.day(), 1L, Long::sum);
        people.computeIfAbsent(interaction.day(), none -> new HashSet<>()).add(interaction.pseudonym());
        perTopic.merge(interaction.intent().orElse(""), 1L, Long::sum);
        perHour.merge(interaction.hour(), 1L, Long::sum);
        everybody.add(interaction.pseudonym());
    }

    /** People of these days who are in none before them. */
    long newPeople(LocalDate from, LocalDate to) {
        var known = new HashSet<String>();
        var met = new HashSet<String>();
        people.forEach((day, who) -> {
            if (day.isBefore(from)) known.addAll(who);
            else if (!day.isAfter(to)) met.addAll(who);
        });
        met.removeAll(known);
        return met.size();
    }
}
