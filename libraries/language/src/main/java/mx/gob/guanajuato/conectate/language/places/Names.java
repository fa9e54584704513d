package mx.gob.guanajuato.conectate.language.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Names of places by how they sound, small words left out: «dolores idalgo» and «Dolores Hidalgo», «san miguel allende»
 * and «San Miguel de Allende» are one. A name of several words is also known written as one, or
 * with its first two as one.
 */
final class Names {
    private static final Set<String> SMALL = Set.of("de", "del", "la", "el", "los", "las");

    private static final int SHORTEST_PARTED = 7;

    private final Map<String, Known> bySound = new HashMap<>();
    private final Set<String> firstSounds = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> ours = new LinkedHashSet<>();

    /** The words of our names as they are spelt, with their sounds: a slip may change a sound by more than one. */
    private final Map<String, String> spelt = new LinkedHashMap<>();

    private final Set<String> elsewhere = new LinkedHashSet<>();
    private int longest;

    /** A name's meaning, and its sound. */
    record Known(Mention.Kind kind, String name, String sound) {}

    /** Takes a name in; a name that is known keeps its first meaning. */
    void add(Mention.Kind kind, String name, String written) {
        List<String> words = essential(Words.of(written).list());
        List<String> sounds = words.stream().map(Sound::of).toList();
        if (kind != Mention.Kind.ELSEWHERE) words.forEach(word -> spelt.putIfAbsent(word, Sound.of(word)));
        add(kind, name, sounds);
        if (sounds.size() > 1) add(kind, name, List.of(joined(Words.of(written).list())));
        if (sounds.size() > 2) add(kind, name, firstTwoJoined(sounds));
    }

    private void add(Mention.Kind kind, String name, List<String> sounds) {
        var known = new Known(kind, name, String.join(" ", sounds));
        if (bySound.putIfAbsent(known.sound(), known) != null) return;
        firstSounds.add(sounds.get(0));
        longest = Math.max(longest, sounds.size());
        (kind == Mention.Kind.ELSEWHERE ? elsewhere : ours).addAll(sounds);
        all.addAll(sounds);
    }

    /** A name as one word, «sanmigueldeallende». */
    private static String joined(List<String> words) {
        return Sound.of(String.join("", words));
    }

    /** «sanluis de la paz». */
    private static List<String> firstTwoJoined(List<String> sounds) {
        var joined = new ArrayList<>(sounds.subList(1, sounds.size()));
        joined.set(0, Sound.of(sounds.get(0) + sounds.get(1)));
        return joined;
    }

    /** The longest name that begins with the word {@code from}, or one that was written as two, «moro leon». */
    Optional<Mention> at(int from, Words words, String[] sounds) {
        return whole(from, words, sounds).or(() -> parted(from, sounds));
    }

    /** «el grande» behind «Apaseo el Alto»: another name that begins with the same word; or null. */
    Mention other(Mention before, int from, Words words, String[] sounds) {
        if (from + 1 >= sounds.length
                || before.length() < 2
                || !words.word(from).equals("el")) return null;
        Known known = bySound.get(sounds[before.from()] + " " + sounds[from + 1]);
        if (known == null || known.kind() != Mention.Kind.MUNICIPALITY) return null;
        return new Mention(known.kind(), known.name(), from, from + 2);
    }

    private Optional<Mention> parted(int from, String[] sounds) {
        if (from + 1 >= sounds.length) return Optional.empty();
        if (!isState(from + 2, sounds) && sounds[from].length() + sounds[from + 1].length() < SHORTEST_PARTED)
            return Optional.empty();
        return Optional.ofNullable(bySound.get(sounds[from] + sounds[from + 1]))
                .filter(known -> known.kind() == Mention.Kind.MUNICIPALITY)
                .map(known -> new Mention(known.kind(), known.name(), from, from + 2));
    }

    /** «le on gto». */
    private boolean isState(int at, String[] sounds) {
        Known behind = at < sounds.length ? bySound.get(sounds[at]) : null;
        return behind != null && behind.kind() == Mention.Kind.STATE;
    }

    private Optional<Mention> whole(int from, Words words, String[] sounds) {
        if (!firstSounds.contains(sounds[from])) return Optional.empty();
        Mention found = null;
        String name = "";
        int used = 0;
        for (int to = from; to < words.count() && used < longest; to++) {
            if (to > from && SMALL.contains(words.word(to))) continue;
            name = used++ == 0 ? sounds[to] : name + " " + sounds[to];
            Known known = bySound.get(name);
            if (known != null) found = new Mention(known.kind(), known.name(), from, to + 1);
        }
        return Optional.ofNullable(found);
    }

    boolean isEmpty() {
        return bySound.isEmpty();
    }

    /** Whether some name has a word of this sound. */
    boolean bears(String sound) {
        return all.contains(sound);
    }

    /** The sounds of all words of our names, in a fixed order. */
    Collection<String> ours() {
        return ours;
    }

    /** The words of our names as they are spelt, each with its sound. */
    Map<String, String> spelt() {
        return spelt;
    }

    /** The same of places elsewhere. */
    Collection<String> elsewhere() {
        return elsewhere;
    }

    private static List<String> essential(List<String> words) {
        var kept = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }
}
