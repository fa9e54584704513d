package mx.gob.guanajuato.conectate.broadcast.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Counts people of an audience. Everybody is looked at: docs/performance.md tells how long a million take. */
@ApplicationScoped
public class AudienceSizes {
    private final SubscriberDirectory directory;

    AudienceSizes(SubscriberDirectory directory) {
        this.directory = directory;
    }

    /**
     * How many people an audience has.
     *
     * @param subscribers of all audiences
     * @param people of this one, whom messages reach
     * @param setAside of this one, whom no message has reached for long
     * @param free of the people, those who may be written to without a template
     */
    public record Size(long subscribers, long people, long setAside, long free) {}

    /** Whether everybody is known who was subscribed when this instance began: before that nobody can be counted. */
    public boolean areKnown() {
        return directory.isComplete();
    }

    /** How many are subscribed now; 503 while that is not known. */
    public long subscribers() {
        if (!areKnown()) throw Problems.notReady();
        return directory
                .byCitizen()
                .filter(one -> one.getValue().isSubscribed())
                .count();
    }

    /** As of that moment, 503 while it is not known; {@code mayBeWrittenFreely} is asked of everybody in it. */
    public Size of(Audience audience, Instant moment, Predicate<CitizenKey> mayBeWrittenFreely) {
        if (!areKnown()) throw Problems.notReady();
        LocalDate day = LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO);
        var counting = new Counting(audience, day, mayBeWrittenFreely);
        directory.byCitizen().forEach(counting::count);
        return new Size(counting.subscribers, counting.people, counting.setAside, counting.free);
    }

    private static final class Counting {
        private final Audience audience;
        private final LocalDate day;
        private final Predicate<CitizenKey> mayBeWrittenFreely;
        private long subscribers;
        private long people;
        private long setAside;
        private long free;

        Counting(Audience audience, LocalDate day, Predicate<CitizenKey> mayBeWrittenFreely) {
            this.audience = audience;
            this.day = day;
            this.mayBeWrittenFreely = mayBeWrittenFreely;
        }

        void count(Map.Entry<String, SubscriberDirectory.Entry> one) {
            var entry = one.getValue();
            if (!entry.isSubscribed()) return;
            subscribers++;
            if (!audience.holds(entry.traits(), day)) return;
            if (!entry.isReached()) {
                setAside++;
                return;
            }
            people++;
            if (mayBeWrittenFreely.test(new CitizenKey(one.getKey()))) free++;
        }
    }
}
