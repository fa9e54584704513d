package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** Numbers by name. In Redis a line each: {@code hour:13=52}. */
public final class Tally implements Page {
    private final Map<String, long[]> numbers = new HashMap<>();

    public static Tally of(byte[] stored) {
        var tally = new Tally();
        read(stored, tally::add);
        return tally;
    }

    /** What is stored, line by line, for whoever only adds it up. */
    public static void read(byte[] stored, ObjLongConsumer<String> taker) {
        var text = new String(stored, StandardCharsets.UTF_8);
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int equals = text.lastIndexOf('=', end);
            taker.accept(text.substring(at, equals), Long.parseLong(text, equals + 1, end, 10));
            at = end + 1;
        }
    }

    public void add(String name, long number) {
        var sum = numbers.get(name);
        if (sum == null) numbers.put(name, new long[] {number});
        else sum[0] = Math.addExact(sum[0], number);
    }

    public void forEach(ObjLongConsumer<String> taker) {
        numbers.forEach((name, number) -> taker.accept(name, number[0]));
    }

    @Override
    public byte[] encoded() {
        var text = new StringBuilder();
        forEach((name, number) -> text.append(name).append('=').append(number).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
