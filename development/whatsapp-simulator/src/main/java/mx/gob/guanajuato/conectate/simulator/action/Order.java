package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.JsonNode;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * An order from a catalogue, which this project does not have; a receiver must survive it all the same.
 *
 * @param catalogId any
 * @param text a remark, or null
 * @param items {@code product_items} in Meta's form
 */
record Order(String catalogId, String text, JsonNode items) implements Action {
    @Override
    public Composed composed(Moment moment) {
        if (items == null || !items.isArray() || items.isEmpty()) {
            throw new InvalidInput("action.order.items", "must be an array of product items");
        }
        var content = moment.object().put("catalog_id", catalogId == null ? "0" : catalogId);
        if (text != null) content.put("text", text);
        content.set("product_items", items);
        return Composed.of("order", content);
    }
}
