package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * A tap on a reply button, or on a list's row and "Enviar".
 *
 * @param wamid the message that offered it
 * @param id of the button or row
 */
record Reply(String wamid, String id) implements Action {
    @Override
    public Composed composed(Moment moment) {
        var offer = moment.received(wamid, "interactive", "action.reply.wamid").content();
        var kind = offer.path("type").asText().equals("list") ? "list_reply" : "button_reply";
        var content = moment.object().put("type", kind);
        content.set(kind, chosen(offer.path("action")));
        return Composed.answering(wamid, "interactive", content);
    }

    private JsonNode chosen(JsonNode action) {
        var buttons = action.path("buttons").findValues("reply").stream();
        var rows = action.path("sections").findValues("rows").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
        return Stream.concat(buttons, rows)
                .filter(offered -> offered.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("action.reply.id", "is no button or row that the message offered"));
    }
}
