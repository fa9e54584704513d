package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/** Who goes first when there is less room than messages. A higher one finds room ahead of what lower ones have taken. */
public enum Priority {
    /** A citizen waits for it. */
    ANSWER(Duration.ofMillis(400), true, false),
    /** Something has changed, and those who asked for it should know. */
    ALERT(Duration.ofMillis(300), false, true),
    /** Part of a broadcast. */
    CONTENT(Duration.ofMillis(200), false, true);

    private final Duration lookahead;
    private final boolean mayBurst;
    private final boolean countsRecipient;

    Priority(Duration lookahead, boolean mayBurst, boolean countsRecipient) {
        this.lookahead = lookahead;
        this.mayBurst = mayBurst;
        this.countsRecipient = countsRecipient;
    }

    /** How far ahead of now its moment may lie: time enough to announce the call, and no longer wait for whom is next. */
    public Duration lookahead() {
        return lookahead;
    }

    /** Whether it may use up what a citizen may get at once; then nothing is left for the citizen's next question. */
    public boolean mayBurst() {
        return mayBurst;
    }

    /** Whether it counts its recipient, unless the citizen wrote in the last 24 hours. An answer never goes to others. */
    public boolean countsRecipient() {
        return countsRecipient;
    }
}
