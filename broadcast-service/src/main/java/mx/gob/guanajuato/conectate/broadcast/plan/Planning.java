package mx.gob.guanajuato.conectate.broadcast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.recent.RecentMessages;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.delivery.Deliveries;
import mx.gob.guanajuato.conectate.delivery.NumberRoom;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/** Works plans out. */
@ApplicationScoped
public class Planning {
    private static final int CENTS = 2;

    private final AudienceSizes sizes;
    private final RecentMessages recent;
    private final Deliveries deliveries;
    private final RuleBook rules;
    private final Clock clock;

    Planning(AudienceSizes sizes, RecentMessages recent, Deliveries deliveries, RuleBook rules, Clock clock) {
        this.sizes = sizes;
        this.recent = recent;
        this.deliveries = deliveries;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of a broadcast as it would be sent. */
    public Plan of(Broadcast broadcast) {
        Instant now = clock.instant();
        Instant moment = broadcast.sendAt().isAfter(now) ? broadcast.sendAt() : now;
        var size = sizes.of(broadcast.to(), moment, recent::mayBeWrittenFreely);
        var room = deliveries.room(broadcast.phoneNumberId());
        Instant starts =
                broadcast.goes().atAnyHour() ? moment : rules.quietTime().nextLoud(moment);
        return of(broadcast, size, room, starts);
    }

    private Plan of(Broadcast broadcast, AudienceSizes.Size size, NumberRoom room, Instant starts) {
        long outside = size.people() - size.free();
        boolean hasTemplate = broadcast.content().template().isPresent();
        long quota = Math.max(0, room.recipientsPerDay().orElse(Integer.MAX_VALUE) - (long) room.recipientsSoFar());
        long byTemplate = hasTemplate ? Math.min(outside, quota) : 0;
        long late = late(broadcast, size.free() + byTemplate, room, starts);
        var notReached = new TreeMap<String, Long>();
        put(notReached, Plan.NO_TEMPLATE, hasTemplate ? 0 : outside);
        put(notReached, Plan.QUOTA, hasTemplate ? outside - byTemplate : 0);
        put(notReached, Plan.SET_ASIDE, size.setAside());
        put(notReached, Plan.TOO_LATE, late);
        return new Plan(
                size.subscribers(),
                size.people(),
                size.free(),
                byTemplate,
                notReached,
                room.messagesPerSecond(),
                starts,
                after(broadcast, starts, takes(broadcast, size.free() + byTemplate - late, room)),
                broadcast.notAfter(),
                room.recipientsPerDay().isPresent() ? room.recipientsPerDay().getAsInt() : null,
                cost(broadcast, size.free(), byTemplate).orElse(null));
    }

    private static void put(Map<String, Long> notReached, String why, long people) {
        if (people > 0) notReached.put(why, people);
    }

    private static Duration takes(Broadcast broadcast, long people, NumberRoom room) {
        var atTheRate = Duration.ofSeconds((people + room.messagesPerSecond() - 1) / room.messagesPerSecond());
        var spread = Duration.ofMinutes(broadcast.goes().spreadMinutes().orElse(0));
        return spread.compareTo(atTheRate) > 0 ? spread : atTheRate;
    }

    private Instant after(Broadcast broadcast, Instant starts, Duration takes) {
        return broadcast.goes().atAnyHour()
                ? starts.plus(takes)
                : rules.quietTime().after(starts, takes);
    }

    /** For how many the time does not suffice. */
    private long late(Broadcast broadcast, long people, NumberRoom room, Instant starts) {
        Instant ends = after(broadcast, starts, takes(broadcast, people, room));
        if (!ends.isAfter(broadcast.notAfter())) return 0;
        return Math.min(people, Duration.between(broadcast.notAfter(), ends).toSeconds() * room.messagesPerSecond());
    }

    private Optional<Plan.Cost> cost(Broadcast broadcast, long free, long byTemplate) {
        return rules.prices().map(prices -> {
            var template = price(prices, broadcast).multiply(BigDecimal.valueOf(byTemplate));
            long beyond = Math.max(0, free - prices.freeServiceAMonth());
            return new Plan.Cost(
                    pesos(template.add(prices.service().multiply(BigDecimal.valueOf(beyond)))),
                    pesos(template.add(prices.service().multiply(BigDecimal.valueOf(free)))),
                    prices.asOf(),
                    prices.source());
        });
    }

    private static BigDecimal price(Rule.Prices prices, Broadcast broadcast) {
        boolean isAlert =
                broadcast.content().purpose().filter(Purpose.ALERT::equals).isPresent();
        return isAlert ? prices.utility() : prices.marketing();
    }

    private static BigDecimal pesos(BigDecimal exact) {
        return exact.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
