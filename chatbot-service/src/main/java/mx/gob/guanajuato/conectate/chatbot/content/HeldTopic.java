package mx.gob.guanajuato.conectate.chatbot.content;

import java.util.concurrent.CompletableFuture;

/** A topic that this instance holds in memory and staff write to: what they write is compared with all of it. */
public interface HeldTopic {
    /** Completes when everything was read that was committed before the call. */
    CompletableFuture<Void> reachEnd();
}
