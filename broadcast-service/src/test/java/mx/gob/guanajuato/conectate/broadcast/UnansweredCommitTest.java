package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer says when Kafka goes away between the record and its commit. */
class UnansweredCommitTest {
    private static final String TOPIC = "unanswered";

    @TempDir
    Path folder;

    @Test
    void nobody_says_that_nothing_was_written_when_a_commit_has_no_answer() throws Exception {
        try (var stack =
                LocalStack.inFolder(folder).with(Part.KAFKA).onRandomPorts().start()) {
            var kafka = new KafkaClients(stack.addresses().kafka(), settings());
            try (var admin = kafka.admin()) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
            var writer = new SoleWriter(kafka, "unanswered");

            assertThatThrownBy(() -> writer.write(producer -> {
                        producer.beginTransaction();
                        producer.send(new ProducerRecord<>(TOPIC, "a", new byte[] {'{', '}'}))
                                .get();
                        stack.stop("kafka");
                        SoleWriter.commit(producer);
                        return true;
                    }))
                    .isInstanceOf(SoleWriter.NotCommitted.class)
                    .matches(e -> new NotWritten("it", e).isUnknown());
        }
    }

    private static ServiceSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(ServiceSettings.class)
                .withDefaultValue("conectate.pseudonym-key", "demo-k")
                .withDefaultValue("conectate.session-key", "demo-k")
                .withDefaultValue("conectate.api-key", "demo-k")
                .build()
                .getConfigMapping(ServiceSettings.class);
    }
}
