package mx.gob.guanajuato.conectate.metrics;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** A real Kafka and a real Redis for the service under test. */
public final class RealStack implements QuarkusTestResourceLifecycleManager {
    private LocalStack stack;

    @Override
    public Map<String, String> start() {
        stack = LocalStack.inFolder(folder())
                .with(Part.KAFKA, Part.REDIS)
                .onRandomPorts()
                .start();
        return Map.of(
                "kafka.bootstrap.servers", stack.addresses().kafka(),
                "quarkus.redis.hosts", stack.addresses().redis(),
                // Several modules are tested side by side.
                "quarkus.http.test-port", "0");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, new TestInjector.MatchesType(LocalStack.class));
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
