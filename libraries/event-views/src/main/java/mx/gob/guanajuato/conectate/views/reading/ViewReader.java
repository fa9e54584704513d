package mx.gob.guanajuato.conectate.views.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.views.Progress;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.store.Positions;
import mx.gob.guanajuato.conectate.views.store.ViewStore;

/**
 * What a service's API reads its figures with. Answers within about two seconds, or throws {@link
 * mx.gob.guanajuato.conectate.views.ViewUnavailable}; blocks, so never call it on an event loop.
 */
@ApplicationScoped
public class ViewReader {
    private final ViewStore store;
    private final EndOffsets ends;
    private final Map<String, Integer> served = new ConcurrentHashMap<>();

    ViewReader(ViewStore store, EndOffsets ends) {
        this.store = store;
        this.ends = ends;
    }

    /** Hashes of a view, by keys relative to it and in their order, and how complete they are. */
    public Reading hashes(View<?> view, List<String> keys) {
        // The log's end is asked first: whatever was committed by then is in figures whose positions have reached it.
        var end = ends.of(view.topic());
        var snapshot = read(view, keys);
        return new Reading(progress(end, snapshot.positions()), snapshot.texts());
    }

    /** The same of hashes that hold bytes. */
    public Bytes bytes(View<?> view, List<String> keys) {
        var end = ends.of(view.topic());
        var snapshot = read(view, keys);
        return new Bytes(progress(end, snapshot.positions()), snapshot.hashes());
    }

    /** Texts of a view, by keys relative to it and in their order; empty for one that is not there. */
    public List<Optional<byte[]>> texts(View<?> view, List<String> keys) {
        return store.texts(view.ofGeneration(read(view, List.of()).generation()), keys);
    }

    /** Hashes as they are, whether that is all or not: for whoever asks several times a second. */
    public List<Map<String, String>> present(View<?> view, List<String> keys) {
        return read(view, keys).texts();
    }

    /** Asks for the generation that was served last time; the store knows better and tells. */
    private ViewStore.Snapshot read(View<?> view, List<String> keys) {
        var snapshot = store.read(view.ofGeneration(served.getOrDefault(view.name(), view.generation())), keys);
        served.put(view.name(), snapshot.generation());
        return snapshot;
    }

    /** How complete a view is now, whichever instances follow it. */
    public Progress progress(View<?> view) {
        return hashes(view, List.of()).progress();
    }

    /** How complete this very generation is, whether it is served or still being built. */
    public Progress progressOf(View<?> generation) {
        var end = ends.of(generation.topic());
        return progress(end, store.positions(generation));
    }

    private static Progress progress(Optional<Map<Integer, Long>> ends, Positions positions) {
        if (ends.isEmpty() || positions.broken().isPresent()) return Progress.UNKNOWN;
        var behind = new HashMap<Integer, Long>();
        ends.get().forEach((partition, end) -> behind.put(partition, Math.max(0, end - positions.of(partition))));
        return new Progress(behind);
    }

    /**
     * What a view holds, and whether that is all.
     *
     * @param hashes fields and values of each key asked for; empty for one that is not there
     */
    public record Reading(Progress progress, List<Map<String, String>> hashes) {}

    /**
     * The same of hashes that hold bytes.
     *
     * @param hashes fields and values of each key asked for; empty for one that is not there
     */
    public record Bytes(Progress progress, List<Map<String, byte[]>> hashes) {}
}
