package mx.gob.guanajuato.conectate.language.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The months by their names and their first three letters. */
final class Months {
    private static final List<String> NAMES = Arrays.asList(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "));

    private Months() {}

    /** 1 to 12. */
    static Optional<Integer> named(String word) {
        if (word.equals("setiembre") || word.equals("sept")) return Optional.of(9);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (name.equals(word) || word.length() == 3 && name.startsWith(word)) return Optional.of(i + 1);
        }
        return Optional.empty();
    }
}
