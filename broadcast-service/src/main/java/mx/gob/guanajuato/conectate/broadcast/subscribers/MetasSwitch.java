package mx.gob.guanajuato.conectate.broadcast.subscribers;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import mx.gob.guanajuato.conectate.whatsapp.recipient.InvalidRecipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * WhatsApp's own switch of what a business may send: whoever turns it off leaves. Every instance reads the notices of the
 * time that they lie on Kafka, and writes each as a wish; the same wish again changes nothing, so none is lost and none counts twice.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences">
 *     Meta, user_preferences webhook reference</a>
 */
@ApplicationScoped
class MetasSwitch {
    private static final Logger LOG = Logger.getLogger(MetasSwitch.class);
    private static final String FIELD = "user_preferences";
    private static final String STOP = "stop";
    private static final String RESUME = "resume";

    private final WholeTopic topic;
    private final Producer<String, byte[]> producer;

    MetasSwitch(KafkaClients kafka) {
        this.producer = kafka.producer("metas-switch");
        this.topic = new WholeTopic(kafka, Topics.ACCOUNT, "metas-switch", this::read);
    }

    void start(@Observes StartupEvent start, KafkaTopics topics) {
        topics.present().thenRun(topic::start);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            var notice = EventJson.read(EventTypes.ACCOUNT_UPDATE, record.value());
            if (notice.field().equals(FIELD)) read(notice);
        } catch (InvalidEvent e) {
            LOG.warnf("Unreadable account update: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    private void read(AccountUpdate notice) {
        var value = notice.change().path("value");
        String number = value.at("/metadata/phone_number_id").asText("");
        for (var preference : value.path("user_preferences")) {
            wish(preference, number, notice.id()).ifPresent(this::write);
        }
    }

    /** Empty for another preference, or of somebody whom the notice does not name in a way that is known. */
    static Optional<SubscriptionRequest> wish(JsonNode preference, String phoneNumberId, String noticeId) {
        String value = preference.path("value").asText();
        if (!value.equals(STOP) && !value.equals(RESUME)) return Optional.empty();
        var at = Instant.ofEpochSecond(preference.path("timestamp").asLong());
        var proof = new Consent(
                Optional.empty(),
                Optional.of(phoneNumberId).filter(id -> !id.isEmpty()),
                Optional.of(Way.PREFERENCE),
                Optional.of(at),
                Optional.empty());
        var wish = value.equals(STOP) ? Wish.LEAVE : Wish.JOIN;
        return citizen(preference)
                .map(citizen -> new SubscriptionRequest(noticeId, citizen, wish, at, proof, Traits.NONE));
    }

    private static Optional<CitizenKey> citizen(JsonNode preference) {
        try {
            String number = preference.path("wa_id").asText("");
            String userId = preference.path("user_id").asText("");
            var who = number.isEmpty() ? Recipient.ofUserId(userId) : Recipient.ofPhone(number);
            return Optional.of(new CitizenKey(who.key()));
        } catch (InvalidRecipient e) {
            return Optional.empty();
        }
    }

    private void write(SubscriptionRequest wish) {
        producer.send(
                EventRecords.of(
                        Topics.SUBSCRIPTION_REQUESTS, wish.citizen().value(), EventTypes.SUBSCRIPTION_REQUEST, wish),
                (written, failure) -> {
                    // Read again at the next start; until then Meta refuses what would be sent (131050).
                    if (failure != null)
                        LOG.errorf(
                                "A stop was not written: cause=%s",
                                failure.getClass().getSimpleName());
                });
    }

    @PreDestroy
    void close() {
        topic.close();
        producer.close();
    }
}
