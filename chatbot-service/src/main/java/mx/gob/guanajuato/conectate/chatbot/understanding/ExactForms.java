package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * The exact forms: a menu number, a keyword of a topic, a municipality by any of its names, or a keyword and a
 * municipality, with small words around them. Anything else is not understood: it asks instead of guessing.
 */
public final class ExactForms implements UnderstandingModel {
    /** The capital bears the state's name; the bare name means the state, and the answer says how to ask for the city. */
    private static final String STATE_NAME = "guanajuato";

    /** They say that the whole state is meant. */
    private static final Set<String> STATE_NAMES = Set.of(STATE_NAME, "estado", "gto", "entidad", "estatal");

    /** What a bare municipality asks for when nothing was asked before. */
    private static final String DEFAULT_INTENT = "confirmed-cases";

    private static final int NEAREST = 3;

    /** Several times the longest keyword with the longest name and small words; every place in it is tried with the rest. */
    private static final int MOST_WORDS = 60;

    private final Map<String, String> intentByMenuNumber = new HashMap<>();
    private final Map<String, String> intentByKeyword = new HashMap<>();
    private final Map<String, String> municipalityByName = new HashMap<>();
    private final Set<String> aboutPlaces = new HashSet<>();
    private final List<String> firstInMenu;
    private final SeveralForms severalForms;
    private final int longestName;
    private final String version;

    public ExactForms(Collection<Topic> topics, Collection<Municipality> municipalities) {
        topics.forEach(this::learn);
        severalForms = new SeveralForms(this, topics);
        firstInMenu = topics.stream()
                .filter(topic -> topic.menuNumber().isPresent())
                .sorted(Comparator.comparing(topic -> topic.menuNumber().orElseThrow()))
                .map(Topic::intent)
                .limit(NEAREST)
                .toList();
        municipalities.forEach(this::learn);
        municipalityByName.remove(STATE_NAME);
        longestName = municipalityByName.keySet().stream()
                .mapToInt(name -> Words.of(name).count())
                .max()
                .orElse(0);
        int words =
                31 * (31 * intentByMenuNumber.hashCode() + intentByKeyword.hashCode()) + municipalityByName.hashCode();
        version = "exact-forms-%08x".formatted(words);
    }

    private void learn(Topic topic) {
        if (topic.aboutPlaces().orElse(false)) aboutPlaces.add(topic.intent());
        topic.menuNumber().ifPresent(number -> intentByMenuNumber.put("" + number, topic.intent()));
        for (String keyword : topic.keywords()) {
            intentByKeyword.put(Words.of(keyword).joined(), topic.intent());
            intentByKeyword.putIfAbsent(Words.of(keyword).essential().joined(), topic.intent());
        }
    }

    private void learn(Municipality municipality) {
        municipalityByName.put(Words.of(municipality.name()).joined(), municipality.code());
        municipality
                .aliases()
                .forEach(alias -> municipalityByName.put(Words.of(alias).joined(), municipality.code()));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(Utterance utterance) {
        return exact(utterance).orElseGet(() -> Reading.notUnderstood(firstInMenu));
    }

    /** Empty when it has none of the exact forms. */
    public Optional<Reading> exact(Utterance utterance) {
        Words words = Words.of(utterance.text());
        String number = intentByMenuNumber.get(words.joined());
        if (number != null) return reading(Asked.of(number), Understood.MENU_NUMBER);
        return keyword(words)
                .or(() -> aboutAPlace(words, aboutPlaces(utterance.lastIntents()), !utterance.speaksInEmoji()))
                .or(() -> severalForms.exact(utterance));
    }

    /** A keyword, with a municipality or without; no number, and no municipality alone. */
    Optional<Asked> keyword(String text) {
        Words words = Words.of(text);
        if (words.count() == 0 || intentByMenuNumber.containsKey(words.joined())) return Optional.empty();
        return keyword(words).or(() -> aboutAPlace(words, List.of(), false)).map(reading -> reading.asked()
                .get(0));
    }

    /** Whether {@code text} is a keyword, word for word. */
    boolean isKeyword(String text) {
        return intentByKeyword.containsKey(Words.of(text).joined());
    }

    /** A keyword as it is looked up: two that have the same are one. */
    public static String form(String keyword) {
        return Words.of(keyword).joined();
    }

    /** Those of {@code intents} that may be asked again of another place. */
    List<String> aboutPlaces(List<String> intents) {
        return intents.stream().filter(aboutPlaces::contains).toList();
    }

    /** The first topics of the menu: what is offered when nothing comes near. */
    List<String> firstInMenu() {
        return firstInMenu;
    }

    private Optional<Reading> keyword(Words words) {
        String whole = intentByKeyword.get(words.joined());
        if (whole != null) return reading(Asked.of(whole), Understood.KEYWORD);
        boolean state = words.words().stream().anyMatch(STATE_NAMES::contains);
        return Optional.ofNullable(
                        intentByKeyword.get(withoutState(words.essential()).joined()))
                .flatMap(intent -> reading(new Asked(RecognisedIntent.of(intent), state), Understood.KEYWORD));
    }

    /** The longest name wins: «San Luis de la Paz» is not «La Paz». */
    private Optional<Reading> aboutAPlace(Words words, List<String> lastIntents, boolean mayBeAlone) {
        if (words.count() > MOST_WORDS) return Optional.empty();
        for (int length = Math.min(longestName, words.count()); length > 0; length--) {
            for (int from = 0; from + length <= words.count(); from++) {
                String municipality = municipalityByName.get(words.run(from, length));
                if (municipality == null) continue;
                Words rest = words.without(from, length);
                Optional<Reading> reading = mayBeAlone && withoutState(rest).smallOnly()
                        ? alone(municipality, lastIntents)
                        : keywordOf(rest, municipality);
                if (reading.isPresent()) return reading;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> alone(String municipality, List<String> lastIntents) {
        var how = lastIntents.isEmpty() ? Understood.KEYWORD : Understood.SESSION;
        var intents = lastIntents.isEmpty() ? List.of(DEFAULT_INTENT) : lastIntents;
        return Optional.of(Reading.of(
                intents.stream()
                        .map(intent -> Asked.of(intent).in(Optional.of(municipality)))
                        .toList(),
                how));
    }

    private Optional<Reading> keywordOf(Words rest, String municipality) {
        return Optional.ofNullable(
                        intentByKeyword.get(withoutState(rest.essential()).joined()))
                .flatMap(intent -> reading(Asked.of(intent).in(Optional.of(municipality)), Understood.KEYWORD));
    }

    private static Words withoutState(Words words) {
        var kept =
                words.words().stream().filter(word -> !word.equals(STATE_NAME)).toList();
        return kept.isEmpty() ? words : new Words(kept);
    }

    private static Optional<Reading> reading(Asked asked, Understood how) {
        return Optional.of(Reading.of(List.of(asked), how));
    }
}
