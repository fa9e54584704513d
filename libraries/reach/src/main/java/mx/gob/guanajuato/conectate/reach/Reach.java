package mx.gob.guanajuato.conectate.reach;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a broadcast's messages are where: each in one place.
 *
 * @param waiting it goes again after a pause
 * @param called a call is out, or was and nobody has told yet what became of it
 * @param withdrawn it was taken back before any call
 * @param expired it was too late
 * @param unknown nobody ever told what became of the call; it is not repeated
 * @param sent Meta took it, and nothing more is known
 * @param left its citizen wants none any more
 * @param refused Meta did not take it, by Meta's code
 * @param failed Meta took it and failed it afterwards, by Meta's code
 * @param delivered on the phone
 * @param read seen, at least
 */
public record Reach(
        long waiting,
        long called,
        long withdrawn,
        long expired,
        long unknown,
        long sent,
        long left,
        Map<String, Long> refused,
        Map<String, Long> failed,
        long delivered,
        long read) {
    /** Of what is kept at {@link ReachViews#funnelKey}. */
    public static Reach of(Map<String, String> counts) {
        var in = new TreeMap<String, Long>();
        counts.forEach((state, count) -> in.put(state, Long.parseLong(count)));
        return new Reach(
                in.getOrDefault(MessageState.PENDING, 0L) + tried(in, MessageState.PARKED),
                tried(in, MessageState.CALLED),
                in.getOrDefault(MessageState.WITHDRAWN, 0L),
                in.getOrDefault(MessageState.EXPIRED, 0L),
                in.getOrDefault(MessageState.UNKNOWN, 0L),
                in.getOrDefault(MessageState.SENT, 0L),
                in.getOrDefault(MessageState.LEFT, 0L),
                codes(in, MessageState.REFUSED),
                codes(in, MessageState.FAILED),
                in.getOrDefault(MessageState.DELIVERED, 0L),
                in.getOrDefault(MessageState.READ, 0L));
    }

    /**
     * The same, or what was written down when the broadcast was closed, where that is more: logs are not kept for ever.
     *
     * @param closed by state
     */
    public static Reach of(Map<String, String> counts, Map<String, Long> closed) {
        var kept = of(counts);
        var words = new TreeMap<String, String>();
        closed.forEach((state, count) -> words.put(state, count.toString()));
        var then = of(words);
        return then.started() > kept.started() ? then : kept;
    }

    /** Those of which anything is known. */
    public long started() {
        return waiting + called + withdrawn + expired + unknown + accepted() + left + sum(refused);
    }

    /** Those that Meta took. */
    public long accepted() {
        return sent + delivered + read + sum(failed);
    }

    /** Those that did not arrive, by Meta's code. */
    public Map<String, Long> unarrived() {
        var all = new TreeMap<>(refused);
        failed.forEach((code, count) -> all.merge(code, count, Long::sum));
        return all;
    }

    private static long tried(Map<String, Long> in, String how) {
        return in.entrySet().stream()
                .filter(one -> one.getKey().startsWith(MessageState.TRIED)
                        && one.getKey().endsWith(how))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Long> codes(Map<String, Long> in, String prefix) {
        var byCode = new TreeMap<String, Long>();
        in.forEach((state, count) -> {
            if (count > 0 && state.startsWith(prefix)) byCode.merge(state.substring(prefix.length()), count, Long::sum);
        });
        return byCode;
    }

    private static long sum(Map<String, Long> byCode) {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }
}
