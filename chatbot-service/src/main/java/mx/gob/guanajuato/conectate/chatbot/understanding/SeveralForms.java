package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/**
 * Exact forms side by side: «casos y hospitales en Celaya». Every part must be an exact form of a topic that stands in the
 * menu; a place that is named once holds for all of them.
 */
final class SeveralForms {
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s+(?:y|e|i|tambi[eé]n|adem[aá]s)\\s+|\\s*[,;/+\\n]\\s*");
    private static final int MOST = 4;

    /** Several times as long as four forms with their places: in a longer text they would be looked for very long. */
    private static final int LONGEST = 600;

    private final ExactForms forms;
    private final Set<String> inMenu;

    SeveralForms(ExactForms forms, Collection<Topic> topics) {
        this.forms = forms;
        this.inMenu = topics.stream()
                .filter(topic -> topic.menuNumber().isPresent())
                .map(Topic::intent)
                .collect(Collectors.toSet());
    }

    /** Empty where some part is no exact form, so that the trained model reads the whole. */
    Optional<Reading> exact(Utterance utterance) {
        String text = utterance.text().strip();
        if (text.length() > LONGEST) return Optional.empty();
        String[] parts = BETWEEN.split(text);
        if (parts.length < 2 || parts.length > MOST) return Optional.empty();
        var asked = new ArrayList<Asked>();
        for (String part : parts) {
            Optional<Asked> one =
                    forms.keyword(part).filter(it -> inMenu.contains(it.intent().intent()));
            if (one.isEmpty()) return Optional.empty();
            asked.add(one.get());
        }
        return Optional.of(Reading.byKeywords(placed(asked)));
    }

    private static List<Asked> placed(List<Asked> asked) {
        var places = asked.stream()
                .flatMap(one -> one.intent().municipality().stream())
                .distinct()
                .toList();
        if (places.size() != 1) return asked;
        return asked.stream().map(one -> one.in(Optional.of(places.get(0)))).toList();
    }
}
