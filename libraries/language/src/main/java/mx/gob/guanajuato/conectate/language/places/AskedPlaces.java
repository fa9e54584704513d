package mx.gob.guanajuato.conectate.language.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Which of the places that a message names it asks about: not a street («calle Abasolo»), not where somebody comes from
 * («vengo de Dallas»), not what is set aside («no en León»); «San Felipe, Baja California» is one place, elsewhere.
 */
final class AskedPlaces {
    private static final WordKinds KINDS = new WordKinds("asked.txt");

    /** Where several places are named, those that say the least first. */
    private static final List<String> BACKGROUND = List.of("work", "occasion", "origin", "home", "stay");

    private static final int FAR = 5;

    /** «entre San Miguel y Dolores». */
    private static final int BETWEEN = 5;

    /** «trabajo en la planta de Silao». */
    private static final int WORK = 4;

    /** The country of all our places. */
    private static final String COUNTRY = "México";

    private final Words words;
    private final Contrasts contrasts;
    private List<Mention> named = List.of();

    AskedPlaces(Words words) {
        this.words = words;
        contrasts = new Contrasts(words);
    }

    List<Mention> of(List<Mention> mentions) {
        if (mentions.isEmpty()) return mentions;
        named = mentions;
        var joined = joined(mentions);
        joined.removeIf(mention -> isAddress(mention) || isComing(mention) || isTold(mention));
        if (joined.size() < 2) return joined;
        List<Mention> left = without(joined, contrasts::isSetAside);
        left = repeated(left);
        left = asked(left);
        left = without(left, contrasts::isConceded);
        if (left.stream().anyMatch(mention -> mention.kind() == Kind.MUNICIPALITY && !isBetween(mention)))
            left = without(left, this::isBetween);
        left = without(left, this::isWhereTheyAre);
        for (String background : BACKGROUND) left = without(left, mention -> isBehind(mention, background));
        return left;
    }

    /** The same without some, unless nothing were left. */
    private static List<Mention> without(List<Mention> mentions, Predicate<Mention> some) {
        var left = mentions.stream().filter(some.negate()).toList();
        return left.stream().allMatch(mention -> mention.kind() == Kind.STATE) ? mentions : left;
    }

    /** «soy de Jerécuaro y pregunto por Coroneo». */
    private List<Mention> asked(List<Mention> mentions) {
        var asked = mentions.stream().filter(contrasts::isAskedFor).toList();
        return asked.isEmpty() ? mentions : asked;
    }

    /** «calle Abasolo», «esquina con Ocampo», «la Allende 45». */
    private boolean isAddress(Mention mention) {
        if (KINDS.has("street", before(mention, 1))) return true;
        if (before(mention, 1).equals("con") && before(mention, 2).equals("esquina")) return true;
        boolean numbered =
                mention.to() < words.count() && words.word(mention.to()).matches("\\d{1,4}");
        return numbered && before(mention, 1).equals("la");
    }

    /** «zapatos de León», «fui a una boda en San Miguel». */
    private boolean isTold(Mention mention) {
        if (mention.kind() == Kind.ELSEWHERE) return false;
        if (before(mention, 1).equals("de") && KINDS.has("goods", before(mention, 2))) return true;
        if (!KINDS.has("of", before(mention, 1)) && !KINDS.has("to", before(mention, 1))) return false;
        return IntStream.rangeClosed(2, FAR + 1).anyMatch(distance -> KINDS.has("went", before(mention, distance)));
    }

    /** «ando en Dallas»: a place elsewhere says less than any of ours. */
    private boolean isWhereTheyAre(Mention mention) {
        return mention.kind() == Kind.ELSEWHERE && BACKGROUND.stream().anyMatch(sayings -> isBehind(mention, sayings));
    }

    /** «trabajo en Silao», «vivo aquí en Romita», «paso por Villagrán». */
    private boolean isBehind(Mention mention, String sayings) {
        if (mention.kind() == Kind.STATE) return false;
        int at = KINDS.has("article", before(mention, 1)) ? 2 : 1;
        if (!KINDS.has("of", before(mention, at)) && !KINDS.has("to", before(mention, at))) return false;
        return IntStream.rangeClosed(at + 1, at + (sayings.equals("work") ? WORK : 2))
                .filter(distance -> mention.from() - distance >= endBefore(mention))
                .anyMatch(distance -> KINDS.has(sayings, before(mention, distance)));
    }

    /** Where the place named before it ends. */
    private int endBefore(Mention mention) {
        return named.stream()
                .mapToInt(Mention::to)
                .filter(end -> end <= mention.from())
                .max()
                .orElse(0);
    }

    /** «entre Irapuato y Valle», «hasta Dolores». */
    private boolean isBetween(Mention mention) {
        int from = before(mention, 1).equals("y") ? BETWEEN : 1;
        return IntStream.rangeClosed(1, from).anyMatch(distance -> KINDS.has("between", before(mention, distance)));
    }

    /** A municipality with a place elsewhere behind it is a namesake there. */
    private List<Mention> joined(List<Mention> mentions) {
        var joined = new ArrayList<Mention>();
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean follows = last != null
                    && last.kind() != Kind.ELSEWHERE
                    && mention.kind() == Kind.ELSEWHERE
                    && follows(last, mention);
            if (!follows) joined.add(mention);
            else if (!mention.name().equals(COUNTRY)) {
                joined.set(joined.size() - 1, new Mention(Kind.ELSEWHERE, mention.name(), last.from(), mention.to()));
            }
        }
        return joined;
    }

    private boolean follows(Mention first, Mention second) {
        if (second.from() == first.to()) return true;
        String between = words.word(first.to());
        return second.from() == first.to() + 1 && (KINDS.has("of", between) || KINDS.has("article", between));
    }

    private boolean isComing(Mention mention) {
        return KINDS.has("of", before(mention, 1)) && KINDS.has("coming", before(mention, 2));
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

    private String before(Mention mention, int distance) {
        int at = mention.from() - distance;
        return at < 0 ? "" : words.word(at);
    }
}
