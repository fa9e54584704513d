package mx.gob.guanajuato.conectate.language.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * A list of groups, each by the words that name it, {@code restaurantes: restaurante fonda taqueria}; one that
 * begins with {@code ~} counts only where no other is named.
 */
final class Groups {
    private static final String GENERAL = "~";

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
        String general = null;
        for (int at = 0; at < words.count(); at++) {
            String group = words.word(at).length() < 3 ? null : groupBySound.get(words.sound(at));
            if (group != null && !group.startsWith(GENERAL)) return Optional.of(group);
            if (general == null) general = group;
        }
        return Optional.ofNullable(general).map(group -> group.substring(GENERAL.length()));
    }
}
