package mx.gob.guanajuato.conectate.events.content;

import java.util.Optional;

/**
 * A support programme of the state or of the federation.
 *
 * @param id a slug of its name
 * @param sector a {@link Sector}
 * @param position its place among those of its sector
 * @param government who gives it, in words for citizens
 * @param period when it was open, in words for citizens
 * @param confirmed whether a source was read; if not, the answer says that it is to be asked for
 */
public record Programme(
        String id,
        String sector,
        int position,
        String name,
        String government,
        String forWhom,
        String gives,
        String howToApply,
        Optional<String> phone,
        String period,
        boolean confirmed,
        String source)
        implements Content {
    @Override
    public String key() {
        return "programme/" + id;
    }
}
