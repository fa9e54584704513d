package mx.gob.guanajuato.conectate.simulator.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.gob.guanajuato.conectate.simulator.WaId;

/** A crowd at work: everybody writes a first message, then everybody a second. */
final class LoadRun {
    final String id;
    final LoadOrder order;
    private final Citizens citizens;
    private final Random chance;
    private final long startedNanos = System.nanoTime();
    private final Map<String, List<String>> wamids = new LinkedHashMap<>();
    private int written;
    private boolean stopped;

    LoadRun(String id, LoadOrder order, Citizens citizens) {
        this.id = id;
        this.order = order;
        this.citizens = citizens;
        this.chance = new Random(order.seed());
    }

    /** Writes what is due by now, at most so many at once; whether anything is left. */
    synchronized boolean writeWhatIsDue(int most) {
        long due = (System.nanoTime() - startedNanos) / 1_000 * order.perSecond() / 1_000_000 + 1;
        for (int n = 0; n < most && !finished() && written < due; n++) writeNext();
        return !finished();
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized View view() {
        var copy = new LinkedHashMap<String, List<String>>();
        wamids.forEach((citizen, ids) -> copy.put(citizen, List.copyOf(ids)));
        return new View(id, finished() ? "finished" : "running", order.messages(), written, copy);
    }

    private boolean finished() {
        return stopped || written >= order.messages();
    }

    private void writeNext() {
        var citizen = Long.toString(order.firstCitizen() + written % order.citizens());
        var text = order.texts().get(chance.nextInt(order.texts().size()));
        int copies = 1 + chance.nextInt(order.copies());
        int gap = order.copyGapMillis() == 0 ? 0 : chance.nextInt(order.copyGapMillis() + 1);
        var writing = Writing.text(order.to(), text, copies, gap);
        var wamid = citizens.write(WaId.required(citizen, "firstCitizen"), writing);
        wamids.computeIfAbsent(citizen, c -> new ArrayList<>(order.messagesEach()))
                .add(wamid);
        written++;
    }

    /**
     * How far a run is.
     *
     * @param state running or finished: everything was handed to the webhook's queue
     * @param wamids of each citizen, in the order of writing
     */
    record View(String id, String state, int planned, int written, Map<String, List<String>> wamids) {}
}
