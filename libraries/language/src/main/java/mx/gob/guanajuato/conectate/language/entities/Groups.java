package mx.gob.guanajuato.conectate.language.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/** A list of groups, each by the words that name it, {@code restaurantes: restaurante fonda taqueria}. */
final class Groups {
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
        for (String word : words.list()) {
            String group = word.length() < 3 ? null : groupBySound.get(Sound.of(word));
            if (group != null) return Optional.of(group);
        }
        return Optional.empty();
    }
}
