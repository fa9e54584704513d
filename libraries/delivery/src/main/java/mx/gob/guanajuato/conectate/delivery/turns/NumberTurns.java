package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.limits.Grant;
import mx.gob.guanajuato.conectate.delivery.limits.Priority;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;

/** The turns of one number, by priority. Permits are asked for many at a time, and never twice side by side. */
final class NumberTurns {
    private static final int MOST_AT_ONCE = 64;

    /** Thousands may have become too late while their number was held: their ends are written by and by. */
    private static final int MOST_LOOKED_AT = 256;

    /** Who waits for the portfolio's quota looks again so often: an operator or Meta may raise it at any time. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Of a broadcast that is held: whether it still is. */
    private static final Duration HELD = Duration.ofSeconds(1);

    /** What decides about one recipient is there within a second, as a rule. */
    private static final Duration AWAITED = Duration.ofMillis(200);

    /** Askers that share a number must not meet in step, or one of them would always come first. */
    private static final Duration LEAST_WAIT = Duration.ofMillis(10);

    private static final Duration UNEVEN = Duration.ofMillis(20);

    private final String number;
    private final Surroundings around;
    private final Takers takers;
    private final Contents contents;
    private final Map<Priority, TurnQueue> queues = new EnumMap<>(Priority.class);
    private boolean asking;

    NumberTurns(String number, Surroundings around, Takers takers) {
        this.number = number;
        this.around = around;
        this.takers = takers;
        this.contents = new Contents(around, takers);
        for (var priority : Priority.values()) queues.put(priority, new TurnQueue());
    }

    void add(Turn turn) {
        queues.get(turn.priority()).add(turn);
    }

    boolean isEmpty() {
        return queues.values().stream().allMatch(TurnQueue::isEmpty);
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
        contents.bringBack(chosen.stream().filter(Turn::needsContent).toList(), () -> ask(chosen));
    }

    /** The next ones; while higher priorities wait for room there is none for lower ones. */
    private List<Turn> choose() {
        var chosen = new ArrayList<Turn>();
        Instant now = around.now();
        int places = Math.min(MOST_AT_ONCE, takers.places());
        for (var queue : queues.values()) {
            if (queue.waits(now)) break;
            int most = queue.most(places);
            for (int looked = 0; looked < MOST_LOOKED_AT && !queue.isEmpty() && chosen.size() < most; looked++)
                consider(queue.poll(), now, chosen);
        }
        return chosen;
    }

    private void consider(Turn turn, Instant now, List<Turn> chosen) {
        if (turn.isVoid()) return;
        var broadcastId = turn.delivery().subject().broadcastId();
        var stop = around.broadcasts().whyStopped(broadcastId);
        if (turn.delivery().expired(now) || around.isWithdrawn(turn.delivery().message()))
            takers.tooLate(turn.delivery(), turn.state());
        else if (stop.isPresent()) takers.stopped(turn.delivery(), turn.state(), stop.get());
        else if (around.broadcasts().isHeld(broadcastId)) waitAside(turn, now.plus(HELD));
        else awaitOrChoose(turn, now, chosen);
    }

    private void awaitOrChoose(Turn turn, Instant now, List<Turn> chosen) {
        boolean awaited =
                turn.delivery().message().filter(around.lastWord()::isAwaited).isPresent();
        if (awaited) around.agenda().at(now.plus(AWAITED), () -> addAgain(turn));
        else chosen.add(turn);
    }

    private void ask(List<Turn> chosen) {
        var asked = chosen.stream().filter(turn -> !turn.isVoid()).toList();
        for (int gone = chosen.size() - asked.size(); gone > 0; gone--) takers.freePlace();
        if (asked.isEmpty()) {
            asking = false;
            return;
        }
        around.permits().ask(number, asked.stream().map(Turn::request).toList()).thenAccept(grants -> around.mailbox()
                .post(() -> answered(asked, grants)));
    }

    private void answered(List<Turn> asked, List<Grant> grants) {
        asking = false;
        Instant now = around.now();
        // Backwards, so that those who go on waiting keep their order.
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (!isTaken(asked.get(i), grants.get(i))) wait(asked.get(i), grants.get(i), now);
        }
        holdBack(asked, grants);
        for (int i = 0; i < asked.size(); i++) {
            var turn = asked.get(i);
            if (isTaken(turn, grants.get(i))) take(turn, now.plus(grants.get(i).in()));
        }
    }

    private void holdBack(List<Turn> asked, List<Grant> grants) {
        for (int i = 0; i < asked.size(); i++) {
            if (grants.get(i).kind() == Grant.Kind.HELD)
                queues.get(asked.get(i).priority()).hold();
        }
    }

    private boolean isTaken(Turn turn, Grant grant) {
        return grant.isGranted() && !turn.isVoid() && takers.areTaking();
    }

    private void take(Turn turn, Instant at) {
        queues.get(turn.priority()).release();
        if (!turn.delivery().isAside()) takers.attempt(turn.delivery(), turn.state(), at);
        else contents.bringBack(List.of(turn), () -> takeBroughtBack(turn, at));
    }

    private void takeBroughtBack(Turn turn, Instant at) {
        if (turn.isVoid()) takers.freePlace();
        else takers.attempt(turn.delivery(), turn.state(), at);
    }

    private void wait(Turn turn, Grant grant, Instant now) {
        takers.freePlace();
        if (turn.isVoid()) return;
        if (grant.kind().isOfOne()) waitAlone(turn, grant.in(), now);
        else waitInFront(turn, grant, now);
    }

    /** Others go on meanwhile. */
    private void waitAlone(Turn turn, Duration wait, Instant now) {
        if (wait.compareTo(OutboundPartition.LONG) > 0) waitAside(turn.refused(), now.plus(atMost(wait)));
        else around.agenda().at(now.plus(wait), () -> addAgain(turn));
    }

    private void waitAside(Turn turn, Instant until) {
        turn.delivery().home().setAside(turn.delivery());
        around.agenda().at(until, () -> addAgain(turn));
    }

    private void waitInFront(Turn turn, Grant grant, Instant now) {
        var queue = queues.get(turn.priority());
        queue.addFirst(turn);
        if (grant.isGranted()) return;
        Instant again = now.plus(grant.in()).plus(uneven());
        queue.waitUntil(again);
        around.agenda().at(again, this::proceed);
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
