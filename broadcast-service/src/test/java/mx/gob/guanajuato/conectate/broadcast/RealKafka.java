package mx.gob.guanajuato.conectate.broadcast;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** A real broker and a real Redis for a service under test. */
public final class RealKafka implements QuarkusTestResourceLifecycleManager {
    private LocalStack stack;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kafka-");
            stack = LocalStack.inFolder(folder)
                    .with(Part.KAFKA, Part.REDIS)
                    .onRandomPorts()
                    .start();
            return Map.of(
                    "kafka.bootstrap.servers",
                    stack.addresses().kafka(),
                    "quarkus.redis.hosts",
                    stack.addresses().redis(),
                    "conectate.transforms.state-directory",
                    folder.resolve("transforms").toString(),
                    "quarkus.http.test-port",
                    "0",
                    // What is judged lies on Kafka; nobody listens there, so nothing is ever sent, and all is handed
                    // over.
                    "conectate.broadcast.feed-ahead",
                    "10m",
                    "conectate.broadcast.close-after",
                    "5s",
                    "whatsapp.graph-url",
                    "http://localhost:1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
    }
}
