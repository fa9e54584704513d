package mx.gob.guanajuato.conectate.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** A real broker for the service under test. A test's field of type {@link LocalStack} gets it, to stop and start it. */
public class RunningKafka implements QuarkusTestResourceLifecycleManager {
    private LocalStack stack;

    @Override
    public Map<String, String> start() {
        try {
            stack = LocalStack.inFolder(Files.createTempDirectory("conectate-chatbot-test"))
                    .with(Part.KAFKA)
                    .onRandomPorts()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("kafka.bootstrap.servers", stack.addresses().kafka(), "quarkus.http.test-port", "0");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, field -> field.getType() == LocalStack.class);
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
    }
}
