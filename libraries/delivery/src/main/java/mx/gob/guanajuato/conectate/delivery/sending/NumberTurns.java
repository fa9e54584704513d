package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.limits.Grant;
import mx.gob.guanajuato.conectate.delivery.limits.Priority;
import mx.gob.guanajuato.conectate.delivery.limits.SendRequest;
import mx.gob.guanajuato.conectate.delivery.sending.Turns.Takers;
import mx.gob.guanajuato.conectate.delivery.sending.Turns.Turn;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** The turns of one number, by priority. Permits are asked for many at a time, and never twice side by side. */
final class NumberTurns {
    private static final int MOST_AT_ONCE = 64;

    /** Who waits for the portfolio's quota looks again so often: an operator or Meta may raise it at any time. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Askers that share a number must not meet in step, or one of them would always come first. */
    private static final Duration LEAST_WAIT = Duration.ofMillis(10);

    private static final Duration UNEVEN = Duration.ofMillis(20);

    private final String number;
    private final Surroundings around;
    private final Takers takers;
    private final Map<Priority, Queue> queues = new EnumMap<>(Priority.class);
    private boolean asking;

    private static final class Queue {
        private final ArrayDeque<Turn> turns = new ArrayDeque<>();
        private Instant askAgainAt = Instant.MIN;
    }

    NumberTurns(String number, Surroundings around, Takers takers) {
        this.number = number;
        this.around = around;
        this.takers = takers;
        for (var priority : Priority.values()) queues.put(priority, new Queue());
    }

    void add(Turn turn) {
        queues.get(priority(turn)).turns.add(turn);
    }

    private static Priority priority(Turn turn) {
        OutboundMessage message = turn.delivery().message().orElseThrow();
        if (message.alert()) return Priority.ALERT;
        return message.broadcastId().isPresent() ? Priority.CONTENT : Priority.ANSWER;
    }

    boolean isEmpty() {
        return queues.values().stream().allMatch(queue -> queue.turns.isEmpty());
    }

    boolean isAsking() {
        return asking;
    }

    void proceed() {
        if (asking) return;
        var chosen = choose();
        if (chosen.isEmpty()) return;
        asking = true;
        chosen.forEach(turn -> takers.takePlace());
        var requests = chosen.stream().map(NumberTurns::request).toList();
        around.permits().ask(number, requests).thenAccept(grants -> around.mailbox()
                .post(() -> answered(chosen, grants)));
    }

    private static SendRequest request(Turn turn) {
        var citizen = turn.delivery().message().orElseThrow().citizen();
        return SendRequest.of(citizen.value(), priority(turn));
    }

    /** The next ones; while higher priorities wait for room there is none for lower ones. */
    private List<Turn> choose() {
        var chosen = new ArrayList<Turn>();
        Instant now = around.now();
        int most = Math.min(MOST_AT_ONCE, takers.places());
        for (var queue : queues.values()) {
            if (!queue.turns.isEmpty() && queue.askAgainAt.isAfter(now)) break;
            while (!queue.turns.isEmpty() && chosen.size() < most) consider(queue.turns.poll(), now, chosen);
        }
        return chosen;
    }

    private void consider(Turn turn, Instant now, List<Turn> chosen) {
        if (turn.isVoid()) return;
        var stop = around.broadcasts().whyStopped(turn.delivery().subject().broadcastId());
        if (turn.delivery().expired(now)) takers.tooLate(turn.delivery(), turn.state());
        else if (stop.isPresent()) takers.stopped(turn.delivery(), turn.state(), stop.get());
        else chosen.add(turn);
    }

    private void answered(List<Turn> asked, List<Grant> grants) {
        asking = false;
        Instant now = around.now();
        // Backwards, so that those who go on waiting keep their order.
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (!isTaken(asked.get(i), grants.get(i))) wait(asked.get(i), grants.get(i), now);
        }
        for (int i = 0; i < asked.size(); i++) {
            var turn = asked.get(i);
            if (!isTaken(turn, grants.get(i))) continue;
            takers.attempt(turn.delivery(), turn.state(), now.plus(grants.get(i).in()));
        }
    }

    private boolean isTaken(Turn turn, Grant grant) {
        return grant.isGranted() && !turn.isVoid() && takers.areTaking();
    }

    private void wait(Turn turn, Grant grant, Instant now) {
        takers.freePlace();
        if (turn.isVoid()) return;
        boolean others = grant.kind() == Grant.Kind.PAIR || grant.kind() == Grant.Kind.RECIPIENTS;
        if (others) around.agenda().at(now.plus(atMost(grant.in())), () -> addAgain(turn));
        else waitInFront(turn, grant, now);
    }

    private void waitInFront(Turn turn, Grant grant, Instant now) {
        var queue = queues.get(priority(turn));
        queue.turns.addFirst(turn);
        if (!grant.isGranted()) {
            queue.askAgainAt = now.plus(grant.in()).plus(uneven());
            around.agenda().at(queue.askAgainAt, this::proceed);
        }
    }

    private void addAgain(Turn turn) {
        if (!turn.isVoid()) add(turn);
    }

    private static Duration atMost(Duration wait) {
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Duration uneven() {
        return LEAST_WAIT.plusNanos((long) (UNEVEN.toNanos() * around.chance()));
    }
}
