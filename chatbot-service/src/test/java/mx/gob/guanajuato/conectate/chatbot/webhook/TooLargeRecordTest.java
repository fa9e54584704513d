package mx.gob.guanajuato.conectate.chatbot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator's topic may take less than ours: what it refuses must not come again for seven days. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class TooLargeRecordTest {
    private static final String LIMIT = "max.message.bytes";

    LocalStack stack;

    @Inject
    Door door;

    @BeforeEach
    void narrow() throws Exception {
        limit("2000");
    }

    @AfterEach
    void widen() throws Exception {
        limit("" + Topics.ACCOUNT.maxMessageBytes());
    }

    @Test
    void what_the_broker_never_takes_is_a_dead_letter() {
        String id = UUID.randomUUID().toString();
        String change = "{\"field\":\"flows\",\"value\":{\"id\":\"" + id + "\",\"noise\":\"" + noise() + "\"}}";

        var answer = door.meta()
                .posts("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[" + change
                        + "]}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.stored().deadLetters(id))
                .extracting(DeadLetter::cause)
                .containsExactly("record: too large for its topic");
    }

    /** Nothing that compression would make small. */
    private static String noise() {
        return new Random(1)
                .ints(20_000, '0', 'z')
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void limit(String bytes) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.ACCOUNT.name());
        var change = new AlterConfigOp(new ConfigEntry(LIMIT, bytes), OpType.SET);
        try (var admin = Admin.create(
                Map.of("bootstrap.servers", (Object) stack.addresses().kafka()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
        }
    }
}
