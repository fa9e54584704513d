package mx.gob.guanajuato.conectate.language.asked;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.places.Mention;

/**
 * What «aquí», «allá» and «mi pueblo» stand for: «mi mamá está en Tarimoro y yo en León, ¿cuándo le toca allá?» asks for
 * Tarimoro.
 */
final class HereAndThere {
    private static final int NEAR = 4;

    private final Line line;

    HereAndThere(Line line) {
        this.line = line;
    }

    /** The place that the last such word behind all of them stands for. */
    Optional<Mention> meant(List<Mention> places) {
        int last = line.endBefore(line.count());
        for (int at = line.count() - 1; at >= last; at--) {
            if (line.word(at + 1).equals("no")) continue;
            if (line.is("mine", at) && line.is("my", at - 1) && isAlone(at)) return mine(places);
            if (line.is("here", at) && isAlone(at)) return here(places);
            if (line.is("there", at) && isAlone(at) && !line.is("way", at - 1)) return there(places, at);
        }
        return Optional.empty();
    }

    /** Not «aquí en León», «allá por Silao», «mi pueblo, Tarandacuao». */
    private boolean isAlone(int at) {
        int next = at + 1;
        while (line.isSmall(next)) next++;
        int behind = next;
        return line.named().stream().noneMatch(place -> place.from() <= behind && place.to() > at);
    }

    private Optional<Mention> mine(List<Mention> places) {
        return first(places, "native").or(() -> first(places, "dwelling"));
    }

    private Optional<Mention> here(List<Mention> places) {
        return first(places, "staying").or(() -> first(places, "dwelling")).or(() -> first(places, "native"));
    }

    private Optional<Mention> there(List<Mention> places, int at) {
        return places.stream()
                .filter(place -> place.to() <= at && place.kind() != Mention.Kind.STATE && !isOfSpeaker(place))
                .reduce((first, second) -> second);
    }

    private boolean isOfSpeaker(Mention place) {
        return List.of("native", "dwelling", "staying").stream().anyMatch(kind -> is(kind, place));
    }

    private Optional<Mention> first(List<Mention> places, String kind) {
        return places.stream().filter(place -> is(kind, place)).findFirst();
    }

    private boolean is(String kind, Mention place) {
        return line.last(kind, place.from(), NEAR) >= 0;
    }
}
