package mx.gob.guanajuato.conectate.delivery.account;

import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.whatsapp.graph.NumberLimits;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Hears by {@code whatsapp.account} that Meta has raised or lowered a limit. What was said before, Meta is asked for. */
public final class AccountNews implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(AccountNews.class);
    private static final String CAPABILITY = "business_capability_update";
    private static final String THROUGHPUT = "phone_number_quality_update";
    private static final List<TopicPartition> ONE = List.of(new TopicPartition(Topics.ACCOUNT.name(), 0));

    private final ToldLimits limits;
    private final Runnable askAgain;
    private final FollowedTopic topic;

    /** Follows it; {@code askAgain} when Meta says that something changed and not what. */
    public AccountNews(KafkaClients kafka, ToldLimits limits, Runnable askAgain) {
        this.limits = limits;
        this.askAgain = askAgain;
        this.topic = new FollowedTopic("account-news", () -> fromNowOn(kafka), this::read);
    }

    private static Consumer<String, byte[]> fromNowOn(KafkaClients kafka) {
        var reader = kafka.reader(Map.of());
        reader.assign(ONE);
        reader.seekToEnd(ONE);
        return reader;
    }

    private void read(ConsumerRecords<String, byte[]> records) {
        records.forEach(record -> {
            try {
                hear(EventJson.read(EventTypes.ACCOUNT_UPDATE, record.value()));
            } catch (InvalidEvent e) {
                LOG.warnf("Unreadable account update: offset=%d cause=%s", record.offset(), e.getMessage());
            }
        });
    }

    private void hear(AccountUpdate news) {
        var value = news.change().has("value") ? news.change().path("value") : news.change();
        if (news.field().equals(CAPABILITY)) limits.told(NumberLimits.recipientsOf(value));
        if (news.field().equals(THROUGHPUT) || news.field().equals(CAPABILITY)) askAgain.run();
    }

    @Override
    public void close() {
        topic.close();
    }
}
