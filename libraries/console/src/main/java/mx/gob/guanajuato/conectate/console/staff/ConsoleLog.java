package mx.gob.guanajuato.conectate.console.staff;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Where the console writes its own facts: every record is on Kafka when the call returns, or it throws. */
@ApplicationScoped
public class ConsoleLog {
    private static final int AT_MOST_SECONDS = 5;

    private final KafkaClients kafka;
    private volatile Producer<String, byte[]> producer;

    ConsoleLog(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /**
     * Writes one record.
     *
     * @return its offset
     * @throws NotWritten when Kafka did not take it within {@value #AT_MOST_SECONDS} s
     */
    public long write(ProducerRecord<String, byte[]> fact) {
        try {
            return producer().send(fact).get(AT_MOST_SECONDS, TimeUnit.SECONDS).offset();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotWritten(fact.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWritten(fact.topic(), e);
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) producer = kafka.producer("console");
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close();
    }
}
