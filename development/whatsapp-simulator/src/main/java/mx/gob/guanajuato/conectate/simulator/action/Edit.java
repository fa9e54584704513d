package mx.gob.guanajuato.conectate.simulator.action;

import java.time.Duration;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * New words for a text that was sent, within 15 minutes. Meta posts this only for numbers that are also used in the
 * WhatsApp Business app (Edit messages webhook reference).
 *
 * @param wamid of the citizen's text
 * @param text what it says now
 */
record Edit(String wamid, String text) implements Action {
    private static final Duration LATEST = Duration.ofMinutes(15);

    @Override
    public Composed composed(Moment moment) {
        var original = moment.own(wamid, "action.edit.wamid");
        if (!original.type().equals("text")) throw new InvalidInput("action.edit.wamid", "is no text");
        if (original.at().plus(LATEST).isBefore(moment.now())) {
            throw new InvalidInput("action.edit.wamid", "is older than 15 minutes");
        }
        if (text == null || text.isEmpty() || text.length() > 4_096) {
            throw new InvalidInput("action.edit.text", "must be 1 to 4096 characters");
        }
        var content = moment.object().put("original_message_id", wamid);
        var message = content.putObject("message");
        message.putObject("context").put("id", wamid);
        message.put("type", "text").putObject("text").put("body", text);
        return Composed.of("edit", content);
    }
}
