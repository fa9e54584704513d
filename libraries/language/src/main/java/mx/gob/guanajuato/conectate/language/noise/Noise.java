package mx.gob.guanajuato.conectate.language.noise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways in which the same message is written worse; the same seed makes the same slips. */
public enum Noise {
    NONE((text, random) -> text),
    ONE_TYPO(Noise::typo),
    TWO_TYPOS((text, random) -> typo(typo(text, random), random)),
    NO_ACCENTS((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")),
    CAPITALS((text, random) -> text.toUpperCase(Locale.forLanguageTag("es-MX"))),
    EMOJI(Noise::emoji),
    SMS(Noise::shortened);

    private static final String[] EMOJI_USED = {"😷", "🙏", "😭", "👍", "😊", "🤔", "💉", "😡", "❤️", "🙄"};

    private final BiFunction<String, Random, String> way;

    Noise(BiFunction<String, Random, String> way) {
        this.way = way;
    }

    /** {@code text} written worse. */
    public String of(String text, long seed) {
        return way.apply(text, new Random(seed * 31 + text.hashCode()));
    }

    /** A letter left out, doubled, changed for a neighbour of the alphabet, or swapped with the next. */
    private static String typo(String text, Random random) {
        if (text.length() < 4) return text;
        int at = random.nextInt(text.length() - 1);
        for (int tries = 0; tries < 20 && !Character.isLetter(text.charAt(at)); tries++) {
            at = random.nextInt(text.length() - 1);
        }
        String before = text.substring(0, at);
        String rest = text.substring(at + 1);
        char letter = text.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + rest;
            case 1 -> before + letter + letter + rest;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + rest;
            default -> before + rest.charAt(0) + letter + rest.substring(1);
        };
    }

    private static String emoji(String text, Random random) {
        String emoji = EMOJI_USED[random.nextInt(EMOJI_USED.length)];
        return random.nextBoolean() ? text + " " + emoji : emoji + emoji + " " + text;
    }

    /** «qe», «xq», vowels left out within longer words. */
    private static String shortened(String text, Random random) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "que", "qué" -> random.nextBoolean() ? "q" : "k";
                case "por" -> "x";
                case "porque" -> "xq";
                case "para" -> "pa";
                case "también" -> "tmb";
                case "de" -> random.nextBoolean() ? "d" : "de";
                case "donde", "dónde" -> "dnd";
                default -> words[i].length() > 5 && random.nextInt(3) == 0 ? withoutAVowel(words[i], random) : words[i];
            };
        }
        return String.join(" ", words);
    }

    private static String withoutAVowel(String word, Random random) {
        int from = 1 + random.nextInt(word.length() - 2);
        for (int at = from; at < word.length() - 1; at++) {
            if ("aeiouáéíóú".indexOf(word.charAt(at)) >= 0) return word.substring(0, at) + word.substring(at + 1);
        }
        return word;
    }
}
