package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/** One thing that a citizen does; in JSON an object with the action's name: {@code {"reply": {…}}}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = QuickReply.class, name = "quickReply"),
    @JsonSubTypes.Type(value = Reaction.class, name = "reaction"),
    @JsonSubTypes.Type(value = Place.class, name = "location"),
    @JsonSubTypes.Type(value = Attachment.class, name = "media"),
    @JsonSubTypes.Type(value = ContactCards.class, name = "contacts"),
    @JsonSubTypes.Type(value = Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = Deletion.class, name = "delete"),
    @JsonSubTypes.Type(value = Unsupported.class, name = "unsupported"),
    @JsonSubTypes.Type(value = Order.class, name = "order"),
    @JsonSubTypes.Type(value = NumberChange.class, name = "numberChange"),
    @JsonSubTypes.Type(value = UserIdChange.class, name = "userIdChange")
})
public sealed interface Action
        permits Reply,
                QuickReply,
                Reaction,
                Place,
                Attachment,
                ContactCards,
                Edit,
                Deletion,
                Unsupported,
                Order,
                NumberChange,
                UserIdChange {
    /**
     * The message that it makes.
     *
     * @throws InvalidInput if the phone could not do it
     */
    Composed composed(Moment moment);
}
