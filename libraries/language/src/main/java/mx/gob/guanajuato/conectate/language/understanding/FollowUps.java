package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.preparation.Preparation;
import mx.gob.guanajuato.conectate.language.preparation.SmallWords;
import mx.gob.guanajuato.conectate.language.text.Words;

/** «¿Y en Irapuato?», «¿y ayer?», «¿y cuántos van?»: the last question once more, for another place or day. */
final class FollowUps {
    private static final Set<String> JOINING = Set.of("y", "i", "e", "and", "pero", "ahora", "eso", "no");

    /** A longer message is a question of its own. */
    private static final int SHORT = 9;

    private FollowUps() {}

    /** What {@code message} asks where nothing is said but another place or day. */
    static Optional<Verdict> bare(Message message) {
        Optional<String> last = message.context().lastIntent().filter(Topics::isOfAPlace);
        if (last.isEmpty() || !SmallWords.areAll(message.prepared().masked())) return Optional.empty();
        if (message.isElsewhere()) return Optional.of(Verdict.declined(message.nearest(), Reading.How.ELSEWHERE));
        Entities entities = message.entities();
        boolean said = entities.isOurs() || entities.days().isPresent() || joins(message.words());
        return said ? last.map(Verdict::continued) : Optional.empty();
    }

    /** What it asks where it is joined to the last question and no topic is sure. */
    static Optional<Verdict> joined(Message message) {
        return joins(message.words()) && !message.isElsewhere()
                ? message.context().lastIntent().filter(Topics::isQuestion).map(Verdict::continued)
                : Optional.empty();
    }

    /** What it asks where it would be declined but ends with a place: «ese no, otro en San Felipe». */
    static Optional<Verdict> ended(Message message) {
        if (!message.entities().isOurs() || !endsWithAPlace(message.prepared().masked())) return Optional.empty();
        return message.context().lastIntent().filter(Topics::isOfAPlace).map(Verdict::continued);
    }

    /** What it asks where it would be declined, is joined to the last question and most like it: «¿y las misas?». */
    static Optional<Verdict> again(Message message) {
        return joined(message)
                .filter(last ->
                        last.intents().get(0).equals(message.nearest().get(0).intent()));
    }

    private static boolean endsWithAPlace(Words words) {
        int from = words.count();
        boolean place = false;
        while (from > 0 && SmallWords.isSmall(words.word(from - 1))) {
            from--;
            place |= Preparation.isMask(words.word(from));
        }
        return place && from > 0 && (words.endsAt(from - 1) || JOINING.contains(words.word(from)));
    }

    private static boolean joins(Words words) {
        return words.count() > 1 && words.count() <= SHORT && JOINING.contains(words.word(0));
    }
}
