package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Stored;

/** The pages of one partition that a batch writes on: fetched together, written together, kept for the next batch. */
final class OpenPages {
    private final Stored stored;
    private final String partition;
    private Map<String, Page> open = new HashMap<>();

    OpenPages(Stored stored, int partition) {
        this.stored = stored;
        this.partition = Integer.toString(partition);
    }

    /** Opens these and closes all others. */
    void open(Map<String, Function<byte[], ? extends Page>> wanted) {
        var next = new LinkedHashMap<String, Page>();
        List<String> missing = new ArrayList<>();
        wanted.keySet().forEach(key -> {
            if (open.containsKey(key)) next.put(key, open.get(key));
            else missing.add(key);
        });
        var fetched = stored.fields(missing, partition);
        for (int i = 0; i < missing.size(); i++) {
            String key = missing.get(i);
            next.put(key, wanted.get(key).apply(fetched.get(i).orElse(new byte[0])));
        }
        open = next;
    }

    <P extends Page> P page(String key, Class<P> kind) {
        return kind.cast(open.get(key));
    }

    /** What writes all that is open. */
    Collection<Change> changes() {
        var changes = new ArrayList<Change>();
        open.forEach((key, page) -> changes.add(new Change.PutBytes(key, partition, page.encoded())));
        return changes;
    }
}
