package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.Identities;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.Identity;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * Erases a citizen: first nothing is sent or kept any more, then what compaction or a pseudonym would keep is taken away. All
 * of it may be done again for the same number: it does no harm, and ends what was cut off.
 */
@ApplicationScoped
public class Erasing {
    private final Identities identities;
    private final CitizenDigests digests;
    private final ErasureLog log;
    private final Pseudonymous pseudonymous;
    private final Cases cases;
    private final Audit audit;
    private final Clock clock;

    Erasing(
            Identities identities,
            CitizenDigests digests,
            ErasureLog log,
            Pseudonymous pseudonymous,
            Cases cases,
            Audit audit,
            Clock clock) {
        this.identities = identities;
        this.digests = digests;
        this.log = log;
        this.pseudonymous = pseudonymous;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Blocks until it is done, some seconds.
     *
     * @param reference what the privacy office calls the citizen's request; no personal data
     * @return the number of the case
     * @throws mx.gob.guanajuato.conectate.console.staff.NotWritten when Kafka does not take it; repeat it then
     */
    public String erase(Actor actor, CitizenKey citizen, String reference) {
        Identity identity = identities.of(citizen);
        Instant now = clock.instant();
        String folio = folio(now);
        audit.tell(actor, Action.CITIZEN_ERASED, "folio " + folio + ", solicitud " + reference);
        var orders = new ArrayList<ErasureEvent.Ordered>();
        for (Identity.Key key : identity.keys()) {
            var order = order(key, folio, now, actor, reference);
            log.order(key.citizen(), order);
            orders.add(order);
        }
        cases.awaitTransforms(orders);
        for (int i = 0; i < orders.size(); i++) removeRest(identity.keys().get(i), i > 0, orders.get(i));
        return folio;
    }

    /** The first key is the one that was asked for; whatever else was found, a link told. */
    private void removeRest(Identity.Key key, boolean linked, ErasureEvent.Ordered order) {
        log.forgetLink(key.citizen());
        log.carried(order, Part.LINKS, linked ? 1 : 0);
        var removed = pseudonymous.remove(key.citizen(), order.until());
        log.carried(order, Part.UTTERANCES, removed.utterances());
        log.carried(order, Part.INTERACTIONS, removed.interactions());
    }

    private ErasureEvent.Ordered order(Identity.Key key, String folio, Instant now, Actor actor, String reference) {
        return new ErasureEvent.Ordered(
                folio,
                digests.of(key.citizen().value()),
                key.until().orElse(now),
                now,
                actor.name(),
                actor.fullName(),
                reference);
    }

    private static String folio(Instant now) {
        var bits = new byte[4];
        ThreadLocalRandom.current().nextBytes(bits);
        String day =
                LocalDate.ofInstant(now, ServiceClock.GUANAJUATO).toString().replace("-", "");
        return day + "-" + HexFormat.of().formatHex(bits);
    }
}
