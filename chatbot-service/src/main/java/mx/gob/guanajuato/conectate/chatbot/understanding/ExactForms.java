package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What a bare municipality asks for when nothing was asked before. */
    private static final String DEFAULT_INTENT = "confirmed-cases";

    private final Map<String, String> intentByMenuNumber = new HashMap<>();
    private final Map<String, String> intentByKeyword = new HashMap<>();
    private final Map<String, String> municipalityByName = new HashMap<>();
    private final int longestName;
    private final String version;

    public ExactForms(Collection<Topic> topics, Collection<Municipality> municipalities) {
        topics.forEach(this::learn);
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
    public Optional<Reading> read(String text, Optional<String> lastIntent) {
        Words words = Words.of(text);
        String number = intentByMenuNumber.get(words.joined());
        if (number != null) return reading(number, Optional.empty(), Understood.MENU_NUMBER);
        return keyword(words).or(() -> aboutAPlace(words, lastIntent));
    }

    private Optional<Reading> keyword(Words words) {
        String whole = intentByKeyword.get(words.joined());
        String essential = intentByKeyword.get(withoutState(words.essential()).joined());
        return Optional.ofNullable(whole != null ? whole : essential)
                .flatMap(intent -> reading(intent, Optional.empty(), Understood.KEYWORD));
    }

    /** The longest name wins: «San Luis de la Paz» is not «La Paz». */
    private Optional<Reading> aboutAPlace(Words words, Optional<String> lastIntent) {
        for (int length = Math.min(longestName, words.count()); length > 0; length--) {
            for (int from = 0; from + length <= words.count(); from++) {
                String municipality = municipalityByName.get(words.run(from, length));
                if (municipality == null) continue;
                Optional<Reading> reading = aboutAPlace(words.without(from, length), municipality, lastIntent);
                if (reading.isPresent()) return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> aboutAPlace(Words rest, String municipality, Optional<String> lastIntent) {
        if (withoutState(rest).smallOnly()) {
            var how = lastIntent.isPresent() ? Understood.SESSION : Understood.KEYWORD;
            return reading(lastIntent.orElse(DEFAULT_INTENT), Optional.of(municipality), how);
        }
        String intent = intentByKeyword.get(withoutState(rest.essential()).joined());
        if (intent == null) return Optional.empty();
        return reading(intent, Optional.of(municipality), Understood.KEYWORD);
    }

    private static Words withoutState(Words words) {
        var kept =
                words.words().stream().filter(word -> !word.equals(STATE_NAME)).toList();
        return kept.isEmpty() ? words : new Words(kept);
    }

    private static Optional<Reading> reading(String intent, Optional<String> municipality, Understood how) {
        return Optional.of(new Reading(List.of(RecognisedIntent.of(intent, municipality)), how));
    }
}
