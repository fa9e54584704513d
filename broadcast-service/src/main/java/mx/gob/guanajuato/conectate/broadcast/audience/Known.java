package mx.gob.guanajuato.conectate.broadcast.audience;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;

/** Traits that many share are held once: of a million subscribers there are some thousand different ones. */
final class Known {
    /** Above it everybody has their own; a day of activity makes the older ones useless. */
    private static final int MOST = 200_000;

    private static final Map<Traits, Traits> ONCE = new ConcurrentHashMap<>();

    private Known() {}

    static Traits of(Traits traits) {
        if (traits.equals(Traits.NONE)) return Traits.NONE;
        if (ONCE.size() > MOST) ONCE.clear();
        return ONCE.computeIfAbsent(traits, one -> one);
    }
}
