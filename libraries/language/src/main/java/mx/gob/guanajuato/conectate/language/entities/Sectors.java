package mx.gob.guanajuato.conectate.language.entities;

import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Lines of business and of life that rules and programmes are made for, by the names of {@code sectors.txt}. */
public final class Sectors {
    private static final Groups GROUPS = Groups.of("sectors.txt");

    private Sectors() {}

    /** The first that {@code words} names. */
    public static Optional<String> find(Words words) {
        return GROUPS.find(words);
    }

    /** The first that opens and closes, «oiga joven, ¿y los balnearios?»; one of people where none does. */
    public static Optional<String> findOpening(Words words) {
        return GROUPS.findBesidesPeople(words);
    }
}
