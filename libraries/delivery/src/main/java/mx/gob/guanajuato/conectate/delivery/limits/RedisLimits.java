package mx.gob.guanajuato.conectate.delivery.limits;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;

/** The limits that all instances share, as they lie in Redis. Each step is a script, so all or nothing. */
public final class RedisLimits {
    private static final String PREFIX = "limits:";
    private static final String RECIPIENTS = PREFIX + "recipients";
    private static final String RATE = "rate";

    /** Of each limit so much is used: what is spaced evenly here arrives with some jitter. */
    private static final String USED = "0.975";

    private static final int HEAD = 2;

    private final Redis redis;
    private final RedisScript grant = RedisScript.beside(RedisLimits.class, "grant.lua");
    private final RedisScript countIncoming = RedisScript.beside(RedisLimits.class, "count-incoming.lua");
    private final RedisScript slowDown = RedisScript.beside(RedisLimits.class, "slow-down.lua");

    /** On the client of the service's one Redis. */
    public RedisLimits(Redis redis) {
        this.redis = redis;
    }

    /**
     * What {@code grant.lua} says.
     *
     * @param rate messages a second at present, less than allowed after a 429
     * @param recipients how many were counted in the last 24 hours
     */
    record Granted(int rate, int recipients, List<Grant> grants) {}

    Future<Granted> grant(String number, int perSecond, int recipientsPerDay, List<SendRequest> requests) {
        var keys = new ArrayList<>(List.of(PREFIX + number, RECIPIENTS));
        var arguments = new ArrayList<>(List.of("" + perSecond, "" + recipientsPerDay, "" + LocalPairs.BURST, USED));
        for (var request : requests) {
            String recipient = RecipientDigest.of(request.citizen());
            keys.add(pair(number, recipient));
            var priority = request.priority();
            arguments.addAll(List.of(
                    recipient,
                    "" + micros(priority.lookahead()),
                    flag(priority.mayBurst()),
                    flag(priority.countsRecipient()),
                    flag(request.again())));
        }
        return grant.run(redis, keys, arguments).map(RedisLimits::granted);
    }

    private static Granted granted(Response answer) {
        var grants = IntStream.range(0, (answer.size() - HEAD) / 2)
                .mapToObj(i -> new Grant(
                        Grant.Kind.values()[answer.get(HEAD + 2 * i).toInteger()],
                        Duration.ofNanos(answer.get(HEAD + 2 * i + 1).toLong() * 1_000)))
                .toList();
        return new Granted(answer.get(0).toInteger(), answer.get(1).toInteger(), grants);
    }

    /** Citizens wrote to the number; each so long ago. */
    public Future<Response> countIncoming(String number, int fresh, int perSecond, Map<String, Duration> ago) {
        var keys = new ArrayList<>(List.of(PREFIX + number));
        var arguments = new ArrayList<>(List.of("" + fresh, "" + perSecond));
        ago.forEach((citizen, time) -> {
            keys.add(pair(number, RecipientDigest.of(citizen)));
            arguments.add("" + micros(time));
        });
        return countIncoming.run(redis, keys, arguments);
    }

    /** Meta answered 429: the share of the rate that is left. */
    Future<Double> slowDown(String number, int perSecond) {
        return slowDown.run(redis, List.of(PREFIX + number), List.of("" + perSecond))
                .map(share -> Double.valueOf(share.toString()));
    }

    /** An operator's rate of a number, which counts above every setting until it is taken back. */
    public Future<Response> fixRate(String number, int perSecond) {
        return redis.send(
                Request.cmd(Command.HSET).arg(PREFIX + number).arg(RATE).arg("" + perSecond));
    }

    /** The settings and Meta count again. */
    public Future<Response> releaseRate(String number) {
        return redis.send(Request.cmd(Command.HDEL).arg(PREFIX + number).arg(RATE));
    }

    private static String pair(String number, String recipient) {
        return PREFIX + number + ":" + recipient;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }
}
