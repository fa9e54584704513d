package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** Whether the Graph API answers at present, as far as our calls tell. Asked from any thread. */
public final class GraphReach implements SendOutcome.Cases<Boolean> {
    private volatile Optional<Instant> silentSince = Optional.empty();

    /** A call ended so. */
    public void answered(SendOutcome outcome, Instant now) {
        if (outcome.fold(this)) silentSince = Optional.empty();
        else if (silentSince.isEmpty()) silentSince = Optional.of(now);
    }

    /** Since when no call was answered; empty while calls are. */
    public Optional<Instant> silentSince() {
        return silentSince;
    }

    @Override
    public Boolean accepted(SendOutcome.Accepted accepted) {
        return true;
    }

    @Override
    public Boolean refused(SendOutcome.Refused refused) {
        return true;
    }

    @Override
    public Boolean notAttempted(SendOutcome.NotAttempted notAttempted) {
        return false;
    }

    @Override
    public Boolean inDoubt(SendOutcome.InDoubt inDoubt) {
        return false;
    }
}
