package mx.gob.guanajuato.conectate.metrics.privacy;

import java.util.Arrays;

/** Interactions, and whether enough different people stand behind them. */
public final class Group {
    /** Fewer different people than that are never shown. */
    public static final int ENOUGH = 5;

    private long[] people = {};
    private long interactions;

    /** Adds interactions of no new people. */
    public Group add(long more) {
        interactions += more;
        return this;
    }

    /** Adds somebody; as soon as there are enough, nobody more is remembered. */
    public Group addPerson(long person) {
        if (people.length == ENOUGH) return this;
        for (long known : people) if (known == person) return this;
        people = Arrays.copyOf(people, people.length + 1);
        people[people.length - 1] = person;
        return this;
    }

    /** Adds another group, whose people may be the same. */
    public Group add(Group other) {
        interactions += other.interactions;
        for (long person : other.people) addPerson(person);
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
        return !isEmpty() && people.length < ENOUGH;
    }
}
