package mx.gob.guanajuato.conectate.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** A real broker, a real Redis and a stand-in for Meta; a test's fields of type {@link LocalStack} and {@link FakeGraph} get them. */
public class RunningKafka implements QuarkusTestResourceLifecycleManager {
    private Path folder;
    private LocalStack stack;
    private FakeGraph graph;

    @Override
    public Map<String, String> start() {
        try {
            graph = new FakeGraph();
            folder = Files.createTempDirectory(Path.of("target"), "kafka");
            stack = LocalStack.inFolder(folder)
                    .with(Part.KAFKA, Part.REDIS)
                    .onRandomPorts()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers", stack.addresses().kafka(),
                "quarkus.redis.hosts", stack.addresses().redis(),
                "whatsapp.graph-url", graph.address(),
                "conectate.models.folder", folder.resolve("models").toString(),
                "conectate.models.most-carried", "100", // training takes seconds
                "quarkus.http.test-port", "0");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, field -> field.getType() == LocalStack.class);
        injector.injectIntoFields(graph, field -> field.getType() == FakeGraph.class);
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
        if (graph != null) graph.close();
    }
}
