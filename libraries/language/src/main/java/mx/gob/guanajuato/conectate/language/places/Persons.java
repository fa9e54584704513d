package mx.gob.guanajuato.conectate.language.places;

import mx.gob.guanajuato.conectate.language.text.Words;

/** Whether the name of a place is somebody's: «doctor Mora», «me llamo Juventino Rosas», «Julio Cortázar». */
final class Persons {
    private static final WordKinds KINDS = new WordKinds("persons.txt");

    boolean isNamed(Mention mention, Words words) {
        String before = word(words, mention.from() - 1);
        if (mention.from() > 0 && words.endsAt(mention.from() - 1)) return false;
        if (KINDS.has("title", before) || KINDS.has("naming", before)) return true;
        if (KINDS.has("naming", word(words, mention.from() - 2)) && !KINDS.has("small", before)) return true;
        if (KINDS.has("surname", word(words, mention.to()))) return true;
        boolean saint = KINDS.has("saint", word(words, mention.from() - 2));
        return !saint && KINDS.has("given", before) && KINDS.has("borne", words.word(mention.to() - 1));
    }

    private static String word(Words words, int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
