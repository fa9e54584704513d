package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import mx.gob.guanajuato.conectate.delivery.attempts.AttemptLog.Written;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import org.jboss.logging.Logger;

/** Brings events to the delivery-log and tries until they are there: the broker may be away, what happened has happened. */
final class Recorder {
    private static final Logger LOG = Logger.getLogger(Recorder.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Surroundings around;
    private int unrecorded;
    private boolean away;

    /** What follows on the record. */
    interface Next {
        void recorded(Delivery delivery, Recording step);

        /** The delivery went on by another way while the record was on its way. */
        void superseded(Delivery delivery, Recording step);
    }

    Recorder(Surroundings around) {
        this.around = around;
    }

    void record(Delivery delivery, Recording step, Next next) {
        unrecorded++;
        delivery.home().offsets().aboutToLog(delivery);
        write(delivery, step, next);
    }

    private void write(Delivery delivery, Recording step, Next next) {
        around.log()
                .append(
                        delivery.home().number(),
                        step.event(),
                        posting(
                                offset -> {
                                    delivery.home().offsets().logReaches(offset);
                                    around.meters().recorded(step.event());
                                    ended(delivery, step, next);
                                },
                                () -> tryAgain(delivery, step, next)));
    }

    private void tryAgain(Delivery delivery, Recording step, Next next) {
        // Of a partition that another owner has, only ends are still written: they are facts, an attempt would be a
        // plan.
        boolean stillMeant = delivery.progress() == step && (!delivery.dropped() || step.isLast());
        if (stillMeant) write(delivery, step, next);
        else superseded(delivery, step, next);
    }

    private void ended(Delivery delivery, Recording step, Next next) {
        if (delivery.progress() != step) {
            superseded(delivery, step, next);
            return;
        }
        unrecorded--;
        next.recorded(delivery, step);
    }

    private void superseded(Delivery delivery, Recording step, Next next) {
        unrecorded--;
        next.superseded(delivery, step);
    }

    /** Writes a dead letter, and tells when it is there; {@code why} is one word for the meters. */
    void bury(DeadLetter letter, String why, Runnable buried) {
        unrecorded++;
        writeLetter(letter, why, buried);
    }

    private void writeLetter(DeadLetter letter, String why, Runnable buried) {
        around.log()
                .bury(
                        letter,
                        posting(
                                offset -> {
                                    unrecorded--;
                                    around.meters().buried(why);
                                    buried.run();
                                },
                                () -> writeLetter(letter, why, buried)));
    }

    private interface Acknowledged {
        void at(long offset);
    }

    private Written posting(Acknowledged acknowledged, Runnable again) {
        return new Written() {
            @Override
            public void acknowledged(long offset) {
                around.mailbox().post(() -> {
                    away = false;
                    acknowledged.at(offset);
                });
            }

            @Override
            public void failed(Exception cause) {
                around.mailbox().post(() -> {
                    complainOnce(cause);
                    around.in(PAUSE, again);
                });
            }
        };
    }

    private void complainOnce(Exception cause) {
        if (!away)
            LOG.warnf(
                    "The delivery-log takes nothing; what happened is kept and written later: cause=%s",
                    cause.getClass().getSimpleName());
        away = true;
    }

    /** How many deliveries and dead letters wait for their record. */
    int unrecorded() {
        return unrecorded;
    }
}
