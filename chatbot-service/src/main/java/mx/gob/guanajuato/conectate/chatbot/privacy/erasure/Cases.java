package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent.Carried;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent.Ordered;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;

/** Every erasure and how far it is. */
@ApplicationScoped
public class Cases {
    /** Transforms answer within a second; one that is away does its part when it is back. */
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private static final Set<Part> OF_TRANSFORMS = EnumSet.of(Part.SESSIONS, Part.SUBSCRIBERS);

    private final ErasedCitizens erased;
    private final CitizenDigests digests;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    Cases(ErasedCitizens erased, CitizenDigests digests) {
        this.erased = erased;
        this.digests = digests;
        erased.onNews(this::tell);
    }

    /** All of them, newest first. */
    public List<Case> newestFirst() {
        return those(order -> true);
    }

    /** Those of one citizen, newest first: whether a number was erased, and when. */
    public List<Case> of(CitizenKey citizen) {
        String digest = digests.of(citizen.value());
        return those(order -> order.citizen().equals(digest));
    }

    private List<Case> those(Predicate<Ordered> wanted) {
        var facts = erased.facts();
        var byFolio = facts.stream().collect(Collectors.groupingBy(ErasureEvent::folio));
        return byFolio.values().stream()
                .filter(steps -> ordered(steps).stream().anyMatch(wanted))
                .map(steps -> Case.of(ordered(steps), carried(steps)))
                .sorted(Comparator.comparing(Case::at).reversed())
                .toList();
    }

    private static List<Ordered> ordered(Collection<ErasureEvent> steps) {
        return steps.stream()
                .filter(Ordered.class::isInstance)
                .map(Ordered.class::cast)
                .toList();
    }

    private static List<Carried> carried(Collection<ErasureEvent> steps) {
        return steps.stream()
                .filter(Carried.class::isInstance)
                .map(Carried.class::cast)
                .toList();
    }

    /** Waits until both transforms have done their part, so that no session leads to another interaction; not for ever. */
    void awaitTransforms(Collection<Ordered> orders) {
        long left = PATIENCE;
        lock.lock();
        try {
            while (left > 0 && !areCarriedByTransforms(orders)) left = news.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean areCarriedByTransforms(Collection<Ordered> orders) {
        Set<String> done = carried(erased.facts()).stream().map(Carried::fact).collect(Collectors.toSet());
        return orders.stream().allMatch(order -> OF_TRANSFORMS.stream()
                .allMatch(part -> done.contains(order.fact() + "/" + part.code())));
    }

    private void tell() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
