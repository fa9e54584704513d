package mx.gob.guanajuato.conectate.delivery.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How fast one number sends at present. */
final class NumberRate {
    /** A second never sees more than the limit and this share of it on top. */
    private static final int BURST_SHARE = 50;

    /** Refusals of one burst count once. */
    private static final long ONE_BURST = Duration.ofSeconds(2).toNanos();

    /** So long after it slowed down, the rate doubles again. */
    private static final long RECOVERY = Duration.ofSeconds(30).toNanos();

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int fullRate;
    private final TimeMeter time;
    private int rate;
    private Bucket bucket;
    private long slowedAt;
    private long pausedUntil;
    private Duration pause = Duration.ZERO;

    NumberRate(int fullRate, TimeMeter time) {
        this.fullRate = fullRate;
        this.time = time;
        slowedAt = time.currentTimeNanos() - ONE_BURST;
        change(fullRate);
    }

    boolean tryAcquire() {
        long now = time.currentTimeNanos();
        if (rate < fullRate && now - slowedAt >= RECOVERY) {
            slowedAt = now;
            change(Math.min(fullRate, rate * 2));
        }
        return (pause.isZero() || mayTryAgain(now)) && bucket.tryConsume(1);
    }

    /** One message finds out whether the pause is over; the next only after another pause. */
    private boolean mayTryAgain(long now) {
        if (now < pausedUntil) return false;
        pausedUntil = now + pause.toNanos();
        return true;
    }

    void slowDown() {
        long now = time.currentTimeNanos();
        if (now - slowedAt < ONE_BURST) return;
        slowedAt = now;
        change(Math.max(1, rate / 2));
    }

    void pause(Duration length) {
        if (pause.isZero()) pausedUntil = time.currentTimeNanos() + length.toNanos();
        pause = length;
    }

    void resume() {
        pause = Duration.ZERO;
    }

    int rate() {
        return rate;
    }

    private void change(int messagesPerSecond) {
        rate = messagesPerSecond;
        long burst = Math.max(1, rate / BURST_SHARE);
        bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, SECOND))
                .withCustomTimePrecision(time)
                .build();
    }
}
