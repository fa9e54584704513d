package mx.gob.guanajuato.conectate.systemtests.faults;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;

/** Ends one part after the other, each once all of them serve again, and asks something new right after each. */
final class Kills {
    /** Twice the product's bound of 10 s, for machines that do other work meanwhile; the figure is printed. */
    private static final Duration NEXT_ANSWER_WITHIN = Duration.ofSeconds(20);

    private static final Duration QUICK = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Conectate conectate;
    private final List<Instant> kills = new ArrayList<>();
    private int questions;

    Kills(Conectate conectate) {
        this.conectate = conectate;
    }

    void kill(Part part) {
        strike("kill -9 " + part.processName(), () -> conectate.kill(part));
    }

    void emptyRedis() {
        strike("Redis emptied", conectate::emptyRedis);
    }

    /** When they were. */
    List<Instant> moments() {
        return List.copyOf(kills);
    }

    /** How many messages were written here. */
    int questions() {
        return questions;
    }

    private void strike(String what, Runnable blow) {
        awaitQuickAnswers();
        var struck = Instant.now();
        kills.add(struck);
        blow.run();
        askAndWait("the next answer after " + what);
        var pause = Duration.between(struck, Instant.now());
        conectate.measurements().add(what + ": next new question answered after", pause);
        assertThat(pause).as("next answer after " + what).isLessThan(NEXT_ANSWER_WITHIN);
    }

    /** Everything serves, and nothing is left of what waited meanwhile: else a pause would tell of the kill before. */
    private void awaitQuickAnswers() {
        conectate.awaitReady();
        awaiting("answers are quick again", LONGEST).until(() -> {
            var asked = Instant.now();
            askAndWait("an answer");
            return Duration.between(asked, Instant.now()).compareTo(QUICK) < 0;
        });
    }

    private void askAndWait(String what) {
        var phone = conectate.newPhone();
        questions++;
        phone.writes("casos en León");
        awaiting(what, LONGEST).until(() -> !phone.messages().isEmpty());
    }
}
