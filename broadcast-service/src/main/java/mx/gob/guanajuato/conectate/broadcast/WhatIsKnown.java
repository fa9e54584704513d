package mx.gob.guanajuato.conectate.broadcast;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.broadcast.audience.SubscriberDirectory;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedMarks;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;

/**
 * What an instance has to know before it feeds or sends anything: every broadcast and how it stands, who has left, the
 * quiet hours. Before that it would send what was cancelled, and to whom it must not.
 */
@ApplicationScoped
class WhatIsKnown {
    private final CatalogReader catalog;
    private final RuleBook rules;
    private final FeedMarks marks;
    private final SubscriberDirectory directory;
    private final CompletableFuture<Void> all = new CompletableFuture<>();

    WhatIsKnown(CatalogReader catalog, RuleBook rules, FeedMarks marks, SubscriberDirectory directory) {
        this.catalog = catalog;
        this.rules = rules;
        this.marks = marks;
        this.directory = directory;
    }

    void read(@Observes StartupEvent start, KafkaTopics topics) {
        topics.present()
                .thenRun(catalog::start)
                .thenCompose(reading ->
                        CompletableFuture.allOf(catalog.caughtUp(), rules.start(), marks.start(), directory.start()))
                .thenRun(() -> all.complete(null));
    }

    /** Completes when all of it is known. */
    CompletableFuture<Void> complete() {
        return all;
    }
}
