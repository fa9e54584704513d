package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.content.Sector;

/** The sectors of the content by all the names that they go by. */
final class SectorNames {
    /** Bounds the work on long messages. */
    private static final int MOST_WORDS = 60;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final int longest;

    SectorNames(Collection<Sector> sectors) {
        for (Sector sector : sectors) {
            ids.add(sector.id());
            sector.aliases().forEach(alias -> idByName.put(Words.of(alias).joined(), sector.id()));
        }
        longest = idByName.keySet().stream()
                .mapToInt(name -> Words.of(name).count())
                .max()
                .orElse(0);
    }

    /**
     * The sector that is asked about.
     *
     * @param read what the reader of messages took for one; it knows more ways to write, but not what staff added
     */
    Optional<String> find(String text, Optional<String> read) {
        return read.map(name -> Words.of(name).joined()).filter(ids::contains).or(() -> named(Words.of(text)));
    }

    /** The longest name wins. */
    private Optional<String> named(Words words) {
        int count = Math.min(MOST_WORDS, words.count());
        for (int length = Math.min(longest, count); length > 0; length--) {
            for (int from = 0; from + length <= count; from++) {
                String id = idByName.get(words.run(from, length));
                if (id != null) return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
