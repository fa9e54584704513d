package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Stored;

/** The pages of one partition that a batch writes on: fetched together, written together, kept for the next batch. */
public final class OpenPages {
    private final Stored stored;
    private final String partition;
    private final Predicate<String> mayExist;
    private final Set<String> written = new HashSet<>();
    private Map<String, Page> open = new HashMap<>();

    /** With {@code fromNothing} the partition has no pages yet: only what is written here need ever be fetched. */
    public OpenPages(Stored stored, int partition, boolean fromNothing) {
        this.stored = stored;
        this.partition = Integer.toString(partition);
        this.mayExist = fromNothing ? written::contains : key -> true;
    }

    /** Opens these and closes all others. */
    public void open(Map<String, Function<byte[], ? extends Page>> wanted) {
        var next = new LinkedHashMap<String, Page>();
        List<String> missing = new ArrayList<>();
        wanted.keySet().forEach(key -> {
            if (open.containsKey(key)) next.put(key, open.get(key));
            else if (mayExist.test(key)) missing.add(key);
            else next.put(key, wanted.get(key).apply(new byte[0]));
        });
        written.addAll(wanted.keySet());
        var fetched = stored.fields(missing, partition);
        for (int i = 0; i < missing.size(); i++) {
            String key = missing.get(i);
            next.put(key, wanted.get(key).apply(fetched.get(i).orElse(new byte[0])));
        }
        open = next;
    }

    public <P extends Page> P page(String key, Class<P> kind) {
        return kind.cast(open.get(key));
    }

    /** What writes all that is open. */
    public Collection<Change> changes() {
        var changes = new ArrayList<Change>();
        open.forEach((key, page) -> changes.add(new Change.PutBytes(key, partition, page.encoded())));
        return changes;
    }
}
