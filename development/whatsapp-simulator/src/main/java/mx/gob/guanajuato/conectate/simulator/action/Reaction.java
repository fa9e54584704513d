package mx.gob.guanajuato.conectate.simulator.action;

import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * An emoji on a message.
 *
 * @param wamid of either side's message
 * @param emoji empty or absent takes it back; the webhook then has none (Meta, Reaction messages webhook reference)
 */
record Reaction(String wamid, String emoji) implements Action {
    @Override
    public Composed composed(Moment moment) {
        var to = moment.message(wamid, "action.reaction.wamid");
        if (to.type().equals("reaction")) throw new InvalidInput("action.reaction.wamid", "is itself a reaction");
        if (emoji != null && emoji.length() > 40) throw new InvalidInput("action.reaction.emoji", "must be one emoji");
        var content = moment.object().put("message_id", wamid);
        if (emoji != null && !emoji.isEmpty()) content.put("emoji", emoji);
        return Composed.of("reaction", content);
    }
}
