package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.Wamid;
import mx.gob.guanajuato.conectate.simulator.accepted.AcceptedMessages;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.conversation.MetaError;
import mx.gob.guanajuato.conectate.simulator.conversation.Preferences;
import mx.gob.guanajuato.conectate.simulator.conversation.Sent;
import mx.gob.guanajuato.conectate.simulator.conversation.Statuses;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;
import mx.gob.guanajuato.conectate.simulator.faults.SendFate;
import mx.gob.guanajuato.conectate.simulator.templates.Shown;
import mx.gob.guanajuato.conectate.simulator.templates.Template;
import mx.gob.guanajuato.conectate.simulator.templates.Templates;

/** What follows from accepting a message. */
@Singleton
class Acceptance {
    private static final int WINDOW_CLOSED = 131047;

    /** The citizen wants no marketing of this number (Meta, user preferences). */
    private static final int STOPPED_MARKETING = 131050;

    /** A reaction to a message that is not there fails by status (Meta, Reaction messages). */
    private static final int UNKNOWN_MESSAGE = 131009;

    private final AcceptedMessages accepted;
    private final Conversations conversations;
    private final Statuses statuses;
    private final Faults faults;
    private final Templates templates;
    private final Preferences preferences;

    Acceptance(
            AcceptedMessages accepted,
            Conversations conversations,
            Statuses statuses,
            Faults faults,
            Templates templates,
            Preferences preferences) {
        this.accepted = accepted;
        this.conversations = conversations;
        this.statuses = statuses;
        this.faults = faults;
        this.templates = templates;
        this.preferences = preferences;
    }

    /** Writes the message down and lets it appear on the citizen's phone. */
    Sent accept(BusinessNumber number, GraphRequest.Message message) {
        var to = message.recipient();
        var sent = new Sent(number, to.citizen(), to.to(), Wamid.fromBusiness(to.citizen()), message.callbackData());
        accepted.add(sent, message.type(), message.content(), message.answers());
        conversations.businessWrote(sent, message.type(), shown(message), message.answers());
        return sent;
    }

    private JsonNode shown(GraphRequest.Message message) {
        return template(message).map(one -> Shown.of(one, message.content())).orElse(message.content());
    }

    private Optional<Template> template(GraphRequest.Message message) {
        if (!message.isTemplate()) return Optional.empty();
        var content = message.content();
        return templates.find(
                content.path("name").asText(), content.at("/language/code").asText());
    }

    /** Its statuses; completes when the receiver took the first. */
    CompletableFuture<Void> follow(Sent sent, GraphRequest.Message message, SendFate fate) {
        int failure = fate.kind() == SendFate.Kind.ACCEPT_THEN_FAIL ? fate.code() : failure(sent, message);
        if (failure != 0) {
            statuses.failed(sent, MetaError.of(failure));
            return CompletableFuture.completedFuture(null);
        }
        var taken = statuses.sent(sent);
        // Of a reaction only "sent" is told (Meta, Reaction messages).
        if (message.isReaction()) conversations.delivered(sent.wamid());
        else statuses.delivered(sent);
        return taken;
    }

    /** Why it will not arrive, as Meta's code; 0 if it will. */
    private int failure(Sent sent, GraphRequest.Message message) {
        if (message.isReaction() && !conversations.knows(message.reactsTo())) return UNKNOWN_MESSAGE;
        boolean marketing = template(message).map(Template::isMarketing).orElse(false);
        if (marketing && preferences.hasStopped(sent.number(), sent.citizen())) return STOPPED_MARKETING;
        boolean enforced = faults.plan().send().windowEnforced() && !message.isTemplate();
        return enforced && !conversations.windowOpen(sent.number(), sent.citizen()) ? WINDOW_CLOSED : 0;
    }
}
