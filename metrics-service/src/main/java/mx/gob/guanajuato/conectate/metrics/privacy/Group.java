package mx.gob.guanajuato.conectate.metrics.privacy;

import java.util.HashSet;
import java.util.Set;

/** Interactions, and whether enough different people stand behind them. */
public final class Group {
    /** Fewer different people than that are never shown. */
    public static final int ENOUGH = 5;

    private final Set<Long> people = new HashSet<>();
    private long interactions;

    /** Adds interactions of no new people. */
    public Group add(long more) {
        interactions += more;
        return this;
    }

    /** Adds somebody; as soon as there are enough, nobody more is remembered. */
    public Group addPerson(long person) {
        if (people.size() < ENOUGH) people.add(person);
        return this;
    }

    /** Adds another group, whose people may be the same. */
    public Group add(Group other) {
        interactions += other.interactions;
        other.people.forEach(this::addPerson);
        return this;
    }

    /** How many interactions. */
    public long interactions() {
        return interactions;
    }

    /** Whether nobody is in it, which may be shown: it is about nobody. */
    public boolean isEmpty() {
        return interactions == 0;
    }

    /** Whether so few people stand behind it that it may not be shown. */
    public boolean isSmall() {
        return !isEmpty() && people.size() < ENOUGH;
    }
}
