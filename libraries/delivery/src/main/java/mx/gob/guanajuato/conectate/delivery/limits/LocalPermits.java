package mx.gob.guanajuato.conectate.delivery.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The permits of one instance: a token bucket for each of our numbers. */
public final class LocalPermits implements SendPermits {
    /** What Meta grants a number at most (Meta, throughput). */
    private static final int MOST = 1_000;

    private final int messagesPerSecond;
    private final Duration pauseRetry;
    private final TimeMeter time;
    private final Map<String, NumberRate> rates = new ConcurrentHashMap<>();
    private final Map<String, String> pauses = new ConcurrentHashMap<>();

    /** With so many messages a second for each number, and so long between two tries of one that may not send. */
    public LocalPermits(int messagesPerSecond, Duration pauseRetry) {
        this(messagesPerSecond, pauseRetry, TimeMeter.SYSTEM_NANOTIME);
    }

    LocalPermits(int messagesPerSecond, Duration pauseRetry, TimeMeter time) {
        if (messagesPerSecond < 1 || messagesPerSecond > MOST)
            throw new IllegalArgumentException("messages per second: 1 to " + MOST + ", not " + messagesPerSecond);
        this.messagesPerSecond = messagesPerSecond;
        this.pauseRetry = pauseRetry;
        this.time = time;
    }

    @Override
    public boolean tryAcquire(String phoneNumberId) {
        return rate(phoneNumberId).tryAcquire();
    }

    @Override
    public void signal(String phoneNumberId, NumberSignal signal, String reason) {
        var rate = rate(phoneNumberId);
        switch (signal) {
            case SLOW -> rate.slowDown();
            case PAUSE -> {
                rate.pause(pauseRetry);
                pauses.put(phoneNumberId, reason);
            }
            case FINE -> {
                rate.resume();
                pauses.remove(phoneNumberId);
            }
            case NONE -> {}
        }
    }

    @Override
    public Map<String, String> pauses() {
        return Map.copyOf(pauses);
    }

    private NumberRate rate(String phoneNumberId) {
        return rates.computeIfAbsent(phoneNumberId, number -> new NumberRate(messagesPerSecond, time));
    }
}
