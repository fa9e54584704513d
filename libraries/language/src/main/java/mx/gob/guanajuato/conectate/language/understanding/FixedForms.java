package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/** What no model should decide: greetings in the languages of Guanajuato's first peoples, and refusals. */
final class FixedForms {
    private static final Set<String> GREETINGS = Lexicon.lines(FixedForms.class, "greetings.txt").stream()
            .map(line -> Words.of(line).joined())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NEGATIONS = Set.of("no", "nunca", "tampoco", "jamas", "ni");
    private static final Set<String> WISHES = Set.of(
            "quiero",
            "kiero",
            "quisiera",
            "deseo",
            "gustaria",
            "pienso",
            "pedi",
            "voy",
            "quieran",
            "quieras",
            "quiere");
    private static final Set<String> BETWEEN = Set.of("me", "te", "yo", "a", "que", "seguir", "volver", "mas", "ya");

    private FixedForms() {}

    static boolean isGreeting(Words words) {
        return GREETINGS.contains(words.joined());
    }

    /** Whether joining is refused: «no quiero suscribirme», «no quiero recibir avisos». */
    static boolean refusesToJoin(Words words) {
        for (int at = 0; at < words.count(); at++) {
            if (NEGATIONS.contains(words.word(at)) && isJoining(words, at + 1)) return true;
        }
        return false;
    }

    private static boolean isJoining(Words words, int from) {
        boolean wished = false;
        for (int at = from; at < words.count(); at++) {
            String word = words.word(at);
            if (joins(word)) return true;
            if (WISHES.contains(word) && !wished) wished = true;
            else if (!BETWEEN.contains(word)) return false;
        }
        return false;
    }

    private static boolean joins(String word) {
        return Optional.of(word)
                .filter(it -> it.startsWith("suscri")
                        || it.startsWith("subscri")
                        || it.startsWith("inscrib")
                        || it.startsWith("recib")
                        || it.startsWith("resiv")
                        || it.startsWith("resib"))
                .isPresent();
    }
}
