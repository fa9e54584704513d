package mx.gob.guanajuato.conectate.simulator.action;

import java.time.Duration;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * "Delete for everyone", within two days. Meta posts this only for numbers that are also used in the WhatsApp Business
 * app (Revoke messages webhook reference).
 *
 * @param wamid of the citizen's message
 */
record Deletion(String wamid) implements Action {
    private static final Duration LATEST = Duration.ofDays(2);

    @Override
    public Composed composed(Moment moment) {
        var original = moment.own(wamid, "action.delete.wamid");
        if (original.at().plus(LATEST).isBefore(moment.now())) {
            throw new InvalidInput("action.delete.wamid", "is older than two days");
        }
        return Composed.of("revoke", moment.object().put("original_message_id", wamid));
    }
}
