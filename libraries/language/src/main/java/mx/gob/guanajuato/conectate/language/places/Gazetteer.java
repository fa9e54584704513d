package mx.gob.guanajuato.conectate.language.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/** All places that a message may name. Immutable; many threads may ask it at once. */
public final class Gazetteer {
    private final Names names = new Names();
    private final Ambiguities ambiguities = new Ambiguities();
    private final Persons persons = new Persons();
    private final Things things = new Things();
    private final Typos typos;
    private final BrokenNames broken;

    /**
     * @param municipalities ours
     * @param isOrdinary whether a word of {@code a-z}, with its sound, is one of the language: no typo of a name is sought in it
     */
    public Gazetteer(Collection<Place> municipalities, BiPredicate<String, String> isOrdinary) {
        broken = new BrokenNames(isOrdinary);
        List<String> state = Lexicon.lines(Gazetteer.class, "state.txt");
        state.forEach(name -> names.add(Mention.Kind.STATE, "", name));
        for (Place place : municipalities) {
            place.names().forEach(name -> names.add(Mention.Kind.MUNICIPALITY, place.code(), name));
            place.names().stream()
                    .filter(name -> state.stream().noneMatch(name::contains))
                    .forEach(name -> broken.add(place.code(), name));
            names.add(
                    Mention.Kind.MUNICIPALITY,
                    place.code(),
                    withState(place.names().get(0)));
            withoutSaint(place.names().get(0))
                    .ifPresent(name -> names.add(Mention.Kind.MUNICIPALITY, place.code(), name));
            if (state.contains(place.names().get(0))) learnNamesake(place);
        }
        for (String line : Lexicon.lines(Gazetteer.class, "elsewhere.txt")) learnElsewhere(line);
        typos = new Typos(names, isOrdinary);
    }

    /** Knows no place at all. */
    public static Gazetteer empty() {
        return new Gazetteer();
    }

    private Gazetteer() {
        typos = new Typos(names, (word, sound) -> true);
        broken = new BrokenNames((word, sound) -> true);
    }

    /** The municipality that bears the state's name is told from it by a word more. */
    private void learnNamesake(Place place) {
        String name = place.names().get(0);
        for (String form : List.of(
                "municipio de " + name,
                "ciudad de " + name,
                "capital de " + name,
                name + " capital",
                name + " ciudad",
                name + " city",
                name + " " + name,
                name + " Gto")) {
            names.add(Mention.Kind.MUNICIPALITY, place.code(), form);
        }
    }

    /** «silaogto». */
    private static String withState(String name) {
        return String.join("", Words.of(name).list()) + "gto";
    }

    /** «diego de la union»: what is left of a long name is told from others still. */
    private static Optional<String> withoutSaint(String name) {
        String[] saintAndRest = name.split(" ", 2);
        boolean saint = saintAndRest[0].equals("San") || saintAndRest[0].equals("Santa");
        return saint && saintAndRest[1].contains(" ") ? Optional.of(saintAndRest[1]) : Optional.empty();
    }

    private void learnElsewhere(String line) {
        String[] forms = line.split("\\s*,\\s*");
        for (String form : forms) names.add(Mention.Kind.ELSEWHERE, forms[0], form);
    }

    /** The places that {@code words} names, in their order; none overlaps another. */
    public List<Mention> find(Words words) {
        if (names.isEmpty()) return List.of();
        String[] sounds = typos.repaired(words);
        boolean mayBeBroken = broken.mayBeIn(sounds);
        var mentions = new ArrayList<Mention>();
        int person = 0;
        for (int at = 0; at < words.count(); ) {
            Mention found = at(at, words, sounds, mayBeBroken);
            if (found == null && !mentions.isEmpty()) found = names.other(mentions.get(0), at, words, sounds);
            boolean isPerson = found != null && (persons.isNamed(found, words) || Persons.goesOn(found, person, words));
            if (isPerson) person = found.to();
            boolean meant = found != null
                    && !isPerson
                    && ambiguities.allow(found, endOf(mentions), words)
                    && !things.isNamed(found, words);
            if (meant) mentions.add(found);
            at = meant ? found.to() : at + 1;
        }
        return mentions;
    }

    private static int endOf(List<Mention> mentions) {
        return mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).to();
    }

    /** The longer of the name as it is and a broken one, «san miguel d eallende»; or null. */
    private Mention at(int from, Words words, String[] sounds, boolean mayBeBroken) {
        Mention whole = names.at(from, words, sounds).orElse(null);
        Mention found = mayBeBroken ? broken.at(from, words, sounds).orElse(null) : null;
        return whole == null || found != null && found.length() > whole.length() ? found : whole;
    }
}
