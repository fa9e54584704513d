package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.broadcast.setaside.Recipients;
import mx.gob.guanajuato.conectate.broadcast.setaside.Refusal;
import mx.gob.guanajuato.conectate.broadcast.setaside.Report;
import mx.gob.guanajuato.conectate.broadcast.setaside.SetAsideSettings;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Applies to the subscriptions of one partition what Meta says of the messages that were sent to them. */
final class ReachChanges implements Processor<String, byte[], String, byte[]> {
    private final SetAsideSettings rule;
    private final Recipients recipients = new Recipients(this::subscribed);
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, Subscription> subscriptions;

    ReachChanges(SetAsideSettings rule) {
        this.rule = rule;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        this.subscriptions = context.getStateStore(SubscriberStage.STORE);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        String topic = context.recordMetadata().orElseThrow().topic();
        if (topic.equals(Topics.ERASURES.name())) recipients.forget();
        else if (topic.equals(Topics.DELIVERY_LOG.name())) refuse(record);
        else heed(record.key(), () -> Report.in(record.value()), record.timestamp());
    }

    private void refuse(Record<String, byte[]> record) {
        Refusal.in(record.value()).ifPresent(refusal -> recipients
                .of(refusal)
                .ifPresent(citizen -> heed(citizen, () -> Optional.of(refusal.report()), record.timestamp())));
    }

    /** Most of what Meta reports is of answers to those who are no subscribers, and is not read any further. */
    private void heed(String citizen, Supplier<Optional<Report>> report, long timestamp) {
        Subscription before = citizen == null ? null : subscriptions.get(citizen);
        if (before == null || !before.subscribed()) return;
        report.get().flatMap(one -> before.reported(one, rule)).ifPresent(after -> {
            subscriptions.put(citizen, after);
            if (!after.tellsMoreThan(before)) return;
            context.forward(
                    EventOutput.of(citizen, EventTypes.SUBSCRIBER, after.subscriber(), timestamp),
                    Topics.SUBSCRIBERS.name());
        });
    }

    private List<String> subscribed() {
        var citizens = new ArrayList<String>();
        try (var all = subscriptions.all()) {
            all.forEachRemaining(one -> {
                if (one.value.subscribed()) citizens.add(one.key);
            });
        }
        return citizens;
    }
}
