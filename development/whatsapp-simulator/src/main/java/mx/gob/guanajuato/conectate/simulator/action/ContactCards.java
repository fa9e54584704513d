package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/** Contacts in Meta's form: an array of objects with {@code name} and {@code phones}. */
record ContactCards(JsonNode cards) implements Action {
    private static final int MOST = 257;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ContactCards {
        boolean fits = cards.isArray() && !cards.isEmpty() && cards.size() <= MOST;
        if (!fits) throw new InvalidInput("action.contacts", "must be an array of 1 to " + MOST + " contacts");
        for (var card : cards) {
            if (!card.path("name").path("formatted_name").isTextual()) {
                throw new InvalidInput("action.contacts", "each needs name.formatted_name");
            }
        }
    }

    @Override
    public Composed composed(Moment moment) {
        return Composed.of("contacts", cards);
    }
}
