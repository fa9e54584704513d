package mx.gob.guanajuato.conectate.language.places;

import java.util.List;
import mx.gob.guanajuato.conectate.language.text.WordKinds;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Whether the name of a place is somebody's: «doctor Mora», «me llamo Juventino Rosas», «Julio Cortázar». */
final class Persons {
    private static final WordKinds KINDS = new WordKinds(Persons.class, "persons.txt");
    private static final int FAR = 6;

    /** Words of a place that stand behind a person as adjectives, «mi prima salmantina». */
    private static final List<String> OF_A_PLACE = List.of("ense", "nesa", "antina", "antino");

    boolean isNamed(Mention mention, Words words) {
        if (isOfAPlace(mention, words)) return false;
        String before = word(words, mention.from() - 1);
        if (mention.from() > 0 && words.endsAt(mention.from() - 1) && !KINDS.has("short", before)) return false;
        if (isTitle(before) || isIntroduced(mention, words)) return true;
        if (isTitle(word(words, mention.from() - 2)) && !KINDS.has("small", before)) return true;
        if (KINDS.has("surname", word(words, mention.to()))) return true;
        if (mention.kind() != Mention.Kind.MUNICIPALITY) return false;
        if (isKin(mention, words) || isCalled(mention, words)) return true;
        boolean saint = KINDS.has("saint", word(words, mention.from() - 2));
        return !saint && KINDS.has("given", before) && KINDS.has("borne", words.word(mention.to() - 1));
    }

    private static boolean isOfAPlace(Mention mention, Words words) {
        String word = words.word(mention.from());
        if (mention.length() > 1 || KINDS.has("borne", word)) return false;
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return OF_A_PLACE.stream().anyMatch(one::endsWith);
    }

    /** «mi marido Salvatierra», «Victoria mi hija»; not «en León mi hija…». */
    private static boolean isKin(Mention mention, Words words) {
        if (!KINDS.has("borne", words.word(mention.to() - 1))) return false;
        String before = word(words, mention.from() - 1);
        if (KINDS.has("kin", before)) return true;
        boolean placed = KINDS.has("small", before) && !before.equals("a");
        if (placed || !word(words, mention.to()).equals("mi")) return false;
        String behind = word(words, mention.to() + 1);
        return KINDS.has("kin", behind) || KINDS.has("title", behind);
    }

    /** «mi gato se llama Celaya»; not «mi rancho se llama…». */
    private static boolean isCalled(Mention mention, Words words) {
        if (!KINDS.has("llama", word(words, mention.from() - 1))) return false;
        for (int distance = 2; distance <= FAR; distance++)
            if (KINDS.has("settled", word(words, mention.from() - distance))) return false;
        return true;
    }

    /** «profesor Manuel Doblado Salamanca», «de parte de Dolores y León»: a name that goes on behind a person's. */
    static boolean goesOn(Mention mention, int person, Words words) {
        if (person == 0 || mention.from() < person || words.endsAt(person - 1)) return false;
        if (mention.from() == person) return KINDS.has("borne", words.word(mention.to() - 1));
        boolean and = mention.from() == person + 1 && words.word(person).equals("y");
        return and && KINDS.has("borne", words.word(mention.to() - 1));
    }

    private static boolean isTitle(String word) {
        return KINDS.has("title", word) || KINDS.has("naming", word);
    }

    /** «soy Dolores», «los Salamanca», «de parte de León», «Valle de apellido». */
    private static boolean isIntroduced(Mention mention, Words words) {
        if (!KINDS.has("borne", words.word(mention.to() - 1))) return false;
        String before = word(words, mention.from() - 1);
        boolean sends = before.equals("de")
                && word(words, mention.from() - 2).equals("parte")
                && word(words, mention.from() - 3).equals("de");
        boolean named = word(words, mention.to()).equals("de") && KINDS.has("naming", word(words, mention.to() + 1));
        return before.equals("soy") || before.equals("los") || sends || named;
    }

    private static String word(Words words, int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
