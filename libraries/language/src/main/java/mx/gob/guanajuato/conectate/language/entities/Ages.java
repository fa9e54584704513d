package mx.gob.guanajuato.conectate.language.entities;

import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Words;

/** The groups in which people were called to be vaccinated. */
public final class Ages {
    private static final Groups GROUPS = Groups.of("ages.txt");

    private Ages() {}

    /** {@code 0-11}, {@code 12-17}, {@code 18-29}, … {@code 60+}, {@code embarazadas}; of a number in years or a word. */
    public static Optional<String> find(Words words) {
        for (int at = 0; at + 1 < words.count(); at++) {
            String unit = words.word(at + 1);
            if (!unit.equals("anos") && !unit.equals("anios") && !unit.equals("anitos")) continue;
            Optional<Integer> age = Numbers.of(words.word(at));
            boolean since = at > 0 && words.word(at - 1).equals("hace");
            if (age.isPresent() && !since) return Optional.of(group(age.get()));
        }
        return GROUPS.find(words);
    }

    private static String group(int age) {
        if (age < 12) return "0-11";
        if (age < 18) return "12-17";
        if (age < 30) return "18-29";
        return age < 60 ? age / 10 * 10 + "-" + (age / 10 * 10 + 9) : "60+";
    }
}
