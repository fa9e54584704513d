package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.time.Duration;

/**
 * When one post must be answered. Five seconds are promised; it runs from the moment when the body is complete, so time
 * spent waiting for a worker counts.
 */
record Deadline(long fromNanos) {
    /** Short of five seconds, so that the way here and back still fits on a busy machine. */
    private static final Duration ANSWER = Duration.ofMillis(4_000);

    /** A send may block for 1.5 s ({@code KafkaClients}): none starts later than that before the answer. */
    private static final Duration LAST_SEND = ANSWER.minusMillis(1_500);

    static Deadline fromNow() {
        return new Deadline(System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - fromNanos);
    }

    boolean tooLateToSend() {
        return elapsed().compareTo(LAST_SEND) > 0;
    }

    long millisLeft() {
        return Math.max(0, ANSWER.minus(elapsed()).toMillis());
    }
}
