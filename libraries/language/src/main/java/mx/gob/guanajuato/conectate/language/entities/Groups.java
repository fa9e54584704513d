package mx.gob.guanajuato.conectate.language.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * A list of groups, each by the words that name it, {@code restaurantes: restaurante fonda taqueria}; one that
 * begins with {@code ~} counts only where no other is named, and one that begins with {@code *} is of people.
 */
final class Groups {
    private static final String GENERAL = "~";
    private static final String OF_PEOPLE = "*";

    private final Map<String, String> groupBySound = new HashMap<>();

    private Groups() {}

    static Groups of(String file) {
        var groups = new Groups();
        for (String line : Lexicon.lines(Groups.class, file)) {
            String[] parts = line.split(":\\s*", 2);
            for (String word : parts[1].split("\\s+")) groups.groupBySound.putIfAbsent(Sound.of(word), parts[0]);
        }
        return groups;
    }

    /** The group of the first word that names one. */
    Optional<String> find(Words words) {
        return first(words, group -> !group.startsWith(GENERAL)).or(() -> first(words, group -> true));
    }

    /** The same, but one that is not of people before any that is. */
    Optional<String> findBesidesPeople(Words words) {
        return first(words, group -> !group.startsWith(GENERAL) && !group.startsWith(OF_PEOPLE))
                .or(() -> find(words));
    }

    private Optional<String> first(Words words, Predicate<String> counts) {
        for (int at = 0; at < words.count(); at++) {
            String group = words.word(at).length() < 3 ? null : groupBySound.get(words.sound(at));
            if (group != null && counts.test(group)) return Optional.of(name(group));
        }
        return Optional.empty();
    }

    private static String name(String group) {
        return group.startsWith(GENERAL) || group.startsWith(OF_PEOPLE) ? group.substring(1) : group;
    }
}
