package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Interactions by municipality and topic, each with the ordinals of the first {@value #ENOUGH} people among them: whether
 * at least that many people stand behind a number is known of any sum of pages, without keeping all of them. In Redis a
 * line each: {@code 11020/vaccines=52:3,17,18,40,41}.
 */
public final class CellPage implements Page {
    /** Whoever is one of this many is not told apart. */
    public static final int ENOUGH = 5;

    private final Map<String, Count> counts = new HashMap<>();

    /** Interactions of one municipality and topic, and some of the people. */
    public static final class Count {
        private long interactions;
        private int[] people = {};

        /** How many interactions. */
        public long interactions() {
            return interactions;
        }

        /** The ordinals of the first people, at most {@value CellPage#ENOUGH}. */
        public int[] people() {
            return people.clone();
        }

        void add(long more, int person) {
            interactions += more;
            if (people.length == ENOUGH) return;
            for (int known : people) if (known == person) return;
            people = Arrays.copyOf(people, people.length + 1);
            people[people.length - 1] = person;
        }
    }

    public static CellPage of(byte[] stored) {
        var page = new CellPage();
        var text = new String(stored, StandardCharsets.UTF_8);
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int colon = text.lastIndexOf(':', end);
            int equals = text.lastIndexOf('=', colon);
            var count = page.count(text.substring(at, equals));
            count.interactions = Long.parseLong(text, equals + 1, colon, 10);
            count.people = people(text, colon + 1, end);
            at = end + 1;
        }
        return page;
    }

    private static int[] people(String text, int from, int end) {
        int[] people = new int[ENOUGH];
        int number = 0;
        for (int at = from; at < end; number++) {
            int comma = text.indexOf(',', at);
            int stop = comma < 0 || comma > end ? end : comma;
            people[number] = Integer.parseInt(text, at, stop, 10);
            at = stop + 1;
        }
        return Arrays.copyOf(people, number);
    }

    public void add(String cell, int person) {
        count(cell).add(1, person);
    }

    public Map<String, Count> counts() {
        return counts;
    }

    private Count count(String cell) {
        var count = counts.get(cell);
        if (count != null) return count;
        var first = new Count();
        counts.put(cell, first);
        return first;
    }

    @Override
    public byte[] encoded() {
        var text = new StringBuilder();
        counts.forEach((cell, count) -> {
            text.append(cell).append('=').append(count.interactions).append(':');
            for (int i = 0; i < count.people.length; i++)
                text.append(i == 0 ? "" : ",").append(count.people[i]);
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
