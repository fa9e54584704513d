package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where each partition of this instance stands with each broadcast. */
@ApplicationScoped
public class FeedProgress {
    private final Map<Place, Stand> stands = new ConcurrentHashMap<>();

    /** A partition tells how far it is. */
    public void tell(String broadcastId, int partition, int messages, boolean finished) {
        stands.put(new Place(broadcastId, partition), new Stand(messages, finished));
    }

    /** A partition is no longer worked on here. */
    public void forget(int partition) {
        stands.keySet().removeIf(place -> place.partition() == partition);
    }

    /** A broadcast is long over in that partition. */
    public void forget(String broadcastId, int partition) {
        stands.remove(new Place(broadcastId, partition));
    }

    /** How far a broadcast is. */
    public Progress of(String broadcastId) {
        var here = stands.entrySet().stream()
                .filter(stand -> stand.getKey().broadcastId().equals(broadcastId))
                .map(Map.Entry::getValue)
                .toList();
        return new Progress(here.stream().mapToInt(Stand::messages).sum(), here.size(), (int)
                here.stream().filter(Stand::finished).count());
    }

    private record Place(String broadcastId, int partition) {}

    private record Stand(int messages, boolean finished) {}
}
