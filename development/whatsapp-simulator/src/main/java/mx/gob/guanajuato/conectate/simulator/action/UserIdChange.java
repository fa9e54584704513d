package mx.gob.guanajuato.conectate.simulator.action;

import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * The citizen, whose phone number is hidden, has a new business-scoped user id (Meta, changelog of 11 August 2026).
 *
 * @param userId from now on
 * @param previousUserId until now
 */
record UserIdChange(String userId, String previousUserId) implements Action {
    @Override
    public Composed composed(Moment moment) {
        if (userId == null) throw new InvalidInput("action.userIdChange.userId", "must be the new id");
        if (previousUserId == null) throw new InvalidInput("action.userIdChange.previousUserId", "must be the old id");
        var body = "User " + moment.name() + " changed from " + previousUserId + " to " + userId;
        var content = moment.object()
                .put("body", body)
                .put("type", "user_changed_user_id")
                .put("user_id", userId)
                .put("previous_user_id", previousUserId);
        return Composed.of("system", content);
    }
}
