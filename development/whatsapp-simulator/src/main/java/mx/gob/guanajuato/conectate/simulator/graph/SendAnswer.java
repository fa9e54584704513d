package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.conversation.Sent;

/** The answer to an accepted message: accepted only, what became of it the statuses tell. */
record SendAnswer(@JsonProperty("messaging_product") String product, List<Contact> contacts, List<Id> messages) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(String input, @JsonProperty("wa_id") String waId, @JsonProperty("user_id") String userId) {}

    record Id(String id) {}

    static SendAnswer of(Recipient recipient, Sent sent) {
        var contact = recipient.phone()
                ? new Contact(recipient.input(), recipient.to(), null)
                : new Contact(recipient.input(), null, recipient.to());
        return new SendAnswer("whatsapp", List.of(contact), List.of(new Id(sent.wamid())));
    }
}
