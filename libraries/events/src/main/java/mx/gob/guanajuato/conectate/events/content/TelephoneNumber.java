package mx.gob.guanajuato.conectate.events.content;

import java.util.List;
import java.util.Optional;

/**
 * A telephone number that somebody has confirmed: a wrong one harms.
 *
 * @param id a slug of its name
 * @param position its place in a list
 * @param number as it is written for people to read and tap
 * @param hours in words for citizens; empty: not known
 * @param shownIn the topics that tell it
 */
public record TelephoneNumber(
        String id,
        int position,
        String name,
        String number,
        String whatFor,
        Optional<String> hours,
        List<String> shownIn,
        String source)
        implements Content {
    public TelephoneNumber {
        shownIn = shownIn == null ? List.of() : List.copyOf(shownIn);
    }

    @Override
    public String key() {
        return "telephone-number/" + id;
    }
}
