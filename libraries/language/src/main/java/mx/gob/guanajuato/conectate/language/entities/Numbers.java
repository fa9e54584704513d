package mx.gob.guanajuato.conectate.language.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers of at most two digits, in digits or, up to thirty-one, in words. */
final class Numbers {
    private static final List<String> WORDS = Arrays.asList(("cero un dos tres cuatro cinco seis siete ocho nueve diez"
                    + " once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos"
                    + " veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta")
            .split(" "));

    private Numbers() {}

    static boolean isNumber(String word) {
        return of(word).isPresent();
    }

    static Optional<Integer> of(String word) {
        if (word.matches("\\d{1,2}")) return Optional.of(Integer.parseInt(word));
        return switch (word) {
            case "primero", "1ro", "1o", "uno", "una" -> Optional.of(1);
            default -> Optional.of(WORDS.indexOf(word)).filter(number -> number >= 0);
        };
    }
}
