package mx.gob.guanajuato.conectate.operations.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the broker answers and every topic is there. */
@Readiness
@ApplicationScoped
class KafkaReadiness implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 1_500;

    private final KafkaTopics topics;
    private final Admin admin;

    KafkaReadiness(KafkaClients kafka, KafkaTopics topics) {
        this.topics = topics;
        this.admin = kafka.admin();
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("kafka");
        if (!topics.present().isDone())
            return answer.down().withData("reason", "topics are not there yet").build();
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .clusterId()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return answer.up().build();
        } catch (ExecutionException | TimeoutException e) {
            return answer.down()
                    .withData("reason", "the broker does not answer")
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return answer.down().withData("reason", "stopping").build();
        }
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
