package mx.gob.guanajuato.conectate.simulator.action;

import mx.gob.guanajuato.conectate.simulator.WaId;

/**
 * The citizen has a new phone number: the message comes from the old one (Meta, System messages webhook reference).
 *
 * @param to the new number
 * @param userId the business-scoped user id from now on, or null
 * @param previousUserId the one until now, or null
 */
record NumberChange(String to, String userId, String previousUserId) implements Action {
    @Override
    public Composed composed(Moment moment) {
        var digits = WaId.required(to, "action.numberChange.to").digits();
        var body = "User " + moment.name() + " changed from " + moment.citizen() + " to " + digits;
        var content = moment.object().put("body", body).put("wa_id", digits).put("type", "user_changed_number");
        if (userId != null) content.put("user_id", userId);
        if (previousUserId != null) content.put("previous_user_id", previousUserId);
        return Composed.of("system", content);
    }
}
