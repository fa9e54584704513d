package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.JsonNode;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * A tap on a template's quick reply button. Templates are not kept here, so the button's words come with the tap.
 *
 * @param wamid the template message
 * @param index of the button; the first unless said
 * @param text the button's words
 */
record QuickReply(String wamid, Integer index, String text) implements Action {
    @Override
    public Composed composed(Moment moment) {
        var template =
                moment.received(wamid, "template", "action.quickReply.wamid").content();
        if (text == null || text.isBlank())
            throw new InvalidInput("action.quickReply.text", "must be the button's words");
        var content = moment.object().put("payload", payload(template)).put("text", text);
        return Composed.answering(wamid, "button", content);
    }

    /** What the send call gave for this button; its words where it gave nothing. */
    private String payload(JsonNode template) {
        int wanted = index == null ? 0 : index;
        for (var component : template.path("components")) {
            boolean button = component.path("type").asText().equalsIgnoreCase("button");
            if (button && component.path("index").asInt(-1) == wanted) {
                return component.path("parameters").path(0).path("payload").asText(text);
            }
        }
        return text;
    }
}
