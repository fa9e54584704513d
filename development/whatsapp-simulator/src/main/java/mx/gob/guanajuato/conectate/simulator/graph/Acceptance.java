package mx.gob.guanajuato.conectate.simulator.graph;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.Wamid;
import mx.gob.guanajuato.conectate.simulator.accepted.AcceptedMessages;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.conversation.MetaError;
import mx.gob.guanajuato.conectate.simulator.conversation.Sent;
import mx.gob.guanajuato.conectate.simulator.conversation.Statuses;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;
import mx.gob.guanajuato.conectate.simulator.faults.SendFate;

/** What follows from accepting a message. */
@Singleton
class Acceptance {
    private static final int WINDOW_CLOSED = 131047;

    private final AcceptedMessages accepted;
    private final Conversations conversations;
    private final Statuses statuses;
    private final Faults faults;

    Acceptance(AcceptedMessages accepted, Conversations conversations, Statuses statuses, Faults faults) {
        this.accepted = accepted;
        this.conversations = conversations;
        this.statuses = statuses;
        this.faults = faults;
    }

    /** Writes the message down and lets it appear on the citizen's phone. */
    Sent accept(BusinessNumber number, GraphRequest.Message message) {
        var to = message.recipient();
        var sent = new Sent(number, to.citizen(), to.to(), Wamid.fromBusiness(to.citizen()), message.callbackData());
        accepted.add(
                number, to.to(), to.citizen(), sent.wamid(), message.type(), message.text(), message.callbackData());
        conversations.businessWrote(sent, message.type(), message.content(), message.answers());
        return sent;
    }

    /** Its statuses; completes when the receiver took the first. */
    CompletableFuture<Void> follow(Sent sent, SendFate fate) {
        int failure = fate.kind() == SendFate.Kind.ACCEPT_THEN_FAIL ? fate.code() : windowFailure(sent);
        if (failure != 0) {
            statuses.failed(sent, MetaError.of(failure));
            return CompletableFuture.completedFuture(null);
        }
        var taken = statuses.sent(sent);
        statuses.delivered(sent);
        return taken;
    }

    private int windowFailure(Sent sent) {
        boolean enforced = faults.plan().send().windowEnforced();
        return enforced && !conversations.windowOpen(sent.number(), sent.citizen()) ? WINDOW_CLOSED : 0;
    }
}
