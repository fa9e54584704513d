package mx.gob.guanajuato.conectate.chatbot.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.chatbot.webhook.UpdateRecord.Kind;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;

/** The records of one post, on Kafka: all of them, or the post is not done. */
@ApplicationScoped
class Appending {
    private final Producer<String, byte[]> producer;
    private final KafkaTopics topics;

    Appending(KafkaClients kafka, KafkaTopics topics) {
        this.producer = kafka.producer("webhook");
        this.topics = topics;
    }

    /**
     * Completes when every in-sync replica has every record, with what became of each. Sends no more after the first
     * failure, and fails before the deadline in any case; what was appended until then stays, and is recognised when
     * Meta delivers it again.
     */
    CompletableFuture<List<Kind>> append(List<UpdateRecord> updates, Deadline deadline) {
        // A record for a topic that is not there would make the broker create it, with partitions of its own choice.
        if (!topics.present().isDone()) return failed("topics are not there yet");
        var appended = new ArrayList<CompletableFuture<Kind>>(updates.size());
        for (UpdateRecord update : updates) {
            if (deadline.tooLateToSend()) return failed("sending took too long");
            CompletableFuture<Kind> sent = send(update);
            appended.add(orAsDeadLetter(sent, update));
            if (failedForGood(sent)) return all(appended, deadline);
        }
        return all(appended, deadline);
    }

    private CompletableFuture<Kind> send(UpdateRecord update) {
        var acknowledged = new CompletableFuture<Kind>();
        producer.send(update.record(), (position, failure) -> {
            if (failure == null) acknowledged.complete(update.kind());
            else acknowledged.completeExceptionally(failure);
        });
        return acknowledged;
    }

    /** Meta would deliver a record that Kafka never takes again and again for seven days, and its neighbours with it. */
    private CompletableFuture<Kind> orAsDeadLetter(CompletableFuture<Kind> sent, UpdateRecord update) {
        // Not on the producer's own thread: a send may wait for something that only that thread can bring.
        return sent.exceptionallyComposeAsync(failure -> isTooLarge(failure) && update.kind() != Kind.DEAD_LETTER
                ? send(update.asDeadLetter().apply("record: too large for its topic"))
                : CompletableFuture.failedFuture(failure));
    }

    private static CompletableFuture<List<Kind>> all(List<CompletableFuture<Kind>> appended, Deadline deadline) {
        return CompletableFuture.allOf(appended.toArray(CompletableFuture[]::new))
                .thenApply(
                        done -> appended.stream().map(CompletableFuture::join).toList())
                .orTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS);
    }

    /** Whether the send itself failed: then Kafka is away, and the next one would block as long as this one did. */
    private static boolean failedForGood(CompletableFuture<Kind> sent) {
        return sent.isCompletedExceptionally()
                && sent.handle((kind, failure) -> !isTooLarge(failure)).join();
    }

    private static boolean isTooLarge(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof RecordTooLargeException;
    }

    private static CompletableFuture<List<Kind>> failed(String reason) {
        return CompletableFuture.failedFuture(new TimeoutException(reason));
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
