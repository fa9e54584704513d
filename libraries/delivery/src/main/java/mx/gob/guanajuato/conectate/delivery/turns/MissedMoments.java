package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.delivery.limits.Grant;
import mx.gob.guanajuato.conectate.delivery.limits.Priority;
import mx.gob.guanajuato.conectate.delivery.limits.SendRequest;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;

/** The announced calls of one number that missed their moment; all of them ask for another one together. */
final class MissedMoments {
    private static final int MOST_AT_ONCE = 64;

    private final String number;
    private final Surroundings around;
    private final ArrayDeque<Missed> waiting = new ArrayDeque<>();
    private Instant askAgainAt = Instant.MIN;
    private boolean asking;

    /**
     * One call.
     *
     * @param granted what follows when it has another moment
     */
    record Missed(Delivery delivery, Calling call, Granted granted) {}

    /** What follows. */
    interface Granted {
        void at(Instant moment);
    }

    MissedMoments(String number, Surroundings around) {
        this.number = number;
        this.around = around;
    }

    void add(Missed one) {
        waiting.addLast(one);
    }

    void proceed() {
        if (asking || waiting.isEmpty() || askAgainAt.isAfter(around.now())) return;
        var batch = new ArrayList<Missed>();
        while (!waiting.isEmpty() && batch.size() < MOST_AT_ONCE) batch.add(waiting.poll());
        asking = true;
        around.permits()
                .ask(number, batch.stream().map(MissedMoments::request).toList())
                .thenAccept(grants -> around.mailbox().post(() -> answered(batch, grants)));
    }

    /** It was announced: it goes before all that was not, whatever it is. */
    private static SendRequest request(Missed one) {
        var citizen = one.delivery().message().orElseThrow().citizen();
        return SendRequest.again(citizen.value(), Priority.ANSWER);
    }

    private void answered(List<Missed> batch, List<Grant> grants) {
        asking = false;
        Instant now = around.now();
        for (int i = batch.size() - 1; i >= 0; i--) {
            if (!grants.get(i).isGranted())
                waitOn(batch.get(i), now.plus(grants.get(i).in()));
        }
        for (int i = 0; i < batch.size(); i++) {
            if (grants.get(i).isGranted())
                batch.get(i).granted().at(now.plus(grants.get(i).in()));
        }
    }

    private void waitOn(Missed one, Instant until) {
        waiting.addFirst(one);
        askAgainAt = until;
        around.agenda().at(until, this::proceed);
    }
}
