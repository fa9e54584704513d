package mx.gob.guanajuato.conectate.chatbot.webhook;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import jakarta.inject.Singleton;
import java.net.URI;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door of the running service: Meta in front of it, and what it leaves on Kafka behind it. It is used once all topics
 * are present and the content is published, which keeps Kafka busy; Meta would come again after a 503, tests do not.
 */
@Singleton
class Door {
    private final Meta meta = new Meta(URI.create(TestHTTPResourceManager.getUri() + "/webhook"));
    private final Stored stored;

    Door(KafkaTopics topics, ContentStart content, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        topics.present().join();
        content.inForce().join();
        stored = new Stored(kafka);
    }

    Meta meta() {
        return meta;
    }

    Stored stored() {
        return stored;
    }
}
