package mx.gob.guanajuato.conectate.language.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Which of the places that a message names it asks about: what says most decides, and something is always left. */
public final class AskedPlaces {
    private final Words words;
    private Line line;

    public AskedPlaces(Words words) {
        this.words = words;
    }

    /**
     * @param named the places of the message, in their order
     * @return those that are asked about, in their order
     */
    public List<Mention> of(List<Mention> named) {
        if (named.isEmpty()) return named;
        line = new Line(words, named);
        var joined = new ArrayList<>(new Namesakes(line).joined());
        var told = new Told(line);
        joined.removeIf(told::isTold);
        if (joined.size() < 2) return joined;
        line = new Line(words, joined);
        var behind = new States(line);
        List<Mention> places =
                joined.stream().filter(mention -> !behind.isOf(mention)).toList();
        return behind.with(places.size() < 2 ? places : lessTold(asked(places)));
    }

    private List<Mention> asked(List<Mention> mentions) {
        var contrasts = new Contrasts(line);
        var answered = new Answered(line);
        List<Mention> left = without(mentions, linked(mentions, contrasts::isSetAside, line::arePaired));
        left = without(left, linked(left, answered::isKnown, line::arePaired));
        left = repeated(left);
        left = only(left, contrasts::isAskedFor);
        left = questions(left);
        left = hereOrThere(left);
        left = without(left, contrasts::isConceded);
        return without(left, answered::isWrong);
    }

    private List<Mention> lessTold(List<Mention> mentions) {
        if (mentions.size() < 2) return mentions;
        var background = new Background(line);
        List<Mention> left = mentions;
        if (left.stream().anyMatch(mention -> mention.kind() == Kind.MUNICIPALITY && !background.isBetween(mention)))
            left = without(left, background::isBetween);
        left = without(left, background::isWhereTheyAre);
        for (String kind : Background.KINDS) left = without(left, mention -> background.isBehind(mention, kind));
        return topics(left);
    }

    /** The same without some, unless nothing were left. */
    private static List<Mention> without(List<Mention> mentions, Predicate<Mention> some) {
        var left = mentions.stream().filter(some.negate()).toList();
        return left.stream().allMatch(mention -> mention.kind() == Kind.STATE) ? mentions : left;
    }

    /** Only some and those linked with them, unless there are none. */
    private List<Mention> only(List<Mention> mentions, Predicate<Mention> some) {
        return mentions.size() < 2 || mentions.stream().noneMatch(some)
                ? mentions
                : mentions.stream()
                        .filter(linked(mentions, some, line::areListed))
                        .toList();
    }

    /** «los de León y Celaya ya los vi»: what is said of one is said of those joined with it. */
    private static Predicate<Mention> linked(
            List<Mention> mentions, Predicate<Mention> some, BiPredicate<Mention, Mention> areLinked) {
        var linked = new ArrayList<Mention>();
        int from = 0;
        for (int at = 0; at < mentions.size(); at++) {
            if (at + 1 < mentions.size() && areLinked.test(mentions.get(at), mentions.get(at + 1))) continue;
            var group = mentions.subList(from, at + 1);
            if (group.stream().anyMatch(some)) linked.addAll(group);
            from = at + 1;
        }
        return linked::contains;
    }

    private List<Mention> questions(List<Mention> mentions) {
        if (mentions.size() < 2) return mentions;
        var questions = new Questions(line);
        var background = new Background(line);
        return questions.goOn()
                ? mentions
                : only(mentions, mention -> questions.isAsked(mention) && !background.isPassed(mention));
    }

    private List<Mention> hereOrThere(List<Mention> mentions) {
        if (mentions.size() < 2) return mentions;
        return new HereAndThere(line).meant(mentions).map(List::of).orElse(mentions);
    }

    /** «sospechosos en Tierra Blanca, me lo pide el comité de Victoria»: what a topic stands before. */
    private List<Mention> topics(List<Mention> mentions) {
        long clauses = mentions.stream()
                .map(mention -> line.clause(mention.from()))
                .distinct()
                .count();
        return clauses < 2 ? mentions : only(mentions, new Topics(line)::isOfATopic);
    }

    /** «soy de Celaya pero estoy en Cortazar; ¿qué hay en Cortazar?»: what is named twice. */
    private static List<Mention> repeated(List<Mention> mentions) {
        var twice = mentions.stream()
                .filter(mention -> mentions.stream()
                                .filter(other -> other.name().equals(mention.name()))
                                .count()
                        > 1)
                .toList();
        return twice.isEmpty() ? mentions : twice;
    }
}
