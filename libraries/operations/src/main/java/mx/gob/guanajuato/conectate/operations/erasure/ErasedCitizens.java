package mx.gob.guanajuato.conectate.operations.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;

/** Every erasure that was ordered, and by when. May be asked from any thread; costs nothing while there is none. */
@ApplicationScoped
public class ErasedCitizens {
    private final CitizenDigests digests;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Map<String, ErasureEvent> facts = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Of nobody yet. */
    public ErasedCitizens(CitizenDigests digests) {
        this.digests = digests;
    }

    /** Whether what this citizen said or was told then is erased: it is not kept, not answered, not sent. */
    public boolean covers(CitizenKey citizen, Instant at) {
        if (until.isEmpty()) return false;
        Instant erased = until.get(digests.of(citizen.value()));
        return erased != null && !at.isAfter(erased);
    }

    /** Whether this citizen's data were ever erased. */
    public boolean knows(CitizenKey citizen) {
        return !until.isEmpty() && until.containsKey(digests.of(citizen.value()));
    }

    /** Whether an order is about the citizen of that key. */
    public boolean isAbout(ErasureEvent.Ordered order, String citizen) {
        return order.citizen().equals(digests.of(citizen));
    }

    /** What became of every erasure, in no order. */
    public List<ErasureEvent> facts() {
        return List.copyOf(facts.values());
    }

    /** Takes one step of an erasure; the same one twice is one. */
    public void take(ErasureEvent event) {
        facts.put(event.fact(), event);
        if (event instanceof ErasureEvent.Ordered order)
            until.merge(order.citizen(), order.until(), (one, other) -> one.isAfter(other) ? one : other);
        listeners.forEach(Runnable::run);
    }

    /** Runs after each step that is taken, on the thread that takes it. */
    public void onNews(Runnable listener) {
        listeners.add(listener);
    }
}
