package mx.gob.guanajuato.conectate.language.places;

import mx.gob.guanajuato.conectate.language.text.WordKinds;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Whether the name of a place is somebody's: «doctor Mora», «me llamo Juventino Rosas», «Julio Cortázar». */
final class Persons {
    private static final WordKinds KINDS = new WordKinds(Persons.class, "persons.txt");

    boolean isNamed(Mention mention, Words words) {
        String before = word(words, mention.from() - 1);
        if (mention.from() > 0 && words.endsAt(mention.from() - 1) && !KINDS.has("short", before)) return false;
        if (isTitle(before) || isIntroduced(mention, words)) return true;
        if (isTitle(word(words, mention.from() - 2)) && !KINDS.has("small", before)) return true;
        if (KINDS.has("surname", word(words, mention.to()))) return true;
        if (mention.kind() != Mention.Kind.MUNICIPALITY) return false;
        boolean saint = KINDS.has("saint", word(words, mention.from() - 2));
        return !saint && KINDS.has("given", before) && KINDS.has("borne", words.word(mention.to() - 1));
    }

    private static boolean isTitle(String word) {
        return KINDS.has("title", word) || KINDS.has("naming", word);
    }

    /** «soy Dolores», «los Salamanca», «de parte de León», «Valle de apellido». */
    private static boolean isIntroduced(Mention mention, Words words) {
        if (!KINDS.has("borne", words.word(mention.to() - 1))) return false;
        String before = word(words, mention.from() - 1);
        boolean sends = before.equals("de") && word(words, mention.from() - 2).equals("parte");
        boolean named = word(words, mention.to()).equals("de") && KINDS.has("naming", word(words, mention.to() + 1));
        return before.equals("soy") || before.equals("los") || sends || named;
    }

    private static String word(Words words, int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
