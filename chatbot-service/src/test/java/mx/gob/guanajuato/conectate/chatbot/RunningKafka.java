package mx.gob.guanajuato.conectate.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/**
 * A real broker, a real Redis, a stand-in for Meta, a server to download figures from and a folder that is watched for them; a
 * test's fields of type {@link LocalStack}, {@link FakeGraph}, {@link FakeFeed} and {@link Path} get them.
 */
public class RunningKafka implements QuarkusTestResourceLifecycleManager {
    private static final String FETCH = "mx.gob.guanajuato.conectate.chatbot.content.arrival.Fetching/fetch";

    private Path folder;
    private LocalStack stack;
    private FakeGraph graph;
    private FakeFeed feed;

    @Override
    public Map<String, String> start() {
        try {
            graph = new FakeGraph();
            feed = new FakeFeed();
            folder = Files.createTempDirectory(Path.of("target"), "kafka");
            Files.createDirectories(folder.resolve("figures"));
            stack = LocalStack.inFolder(folder)
                    .with(Part.KAFKA, Part.REDIS)
                    .onRandomPorts()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", stack.addresses().kafka()),
                Map.entry("quarkus.redis.hosts", stack.addresses().redis()),
                Map.entry("whatsapp.graph-url", graph.address()),
                Map.entry("conectate.models.folder", folder.resolve("models").toString()),
                Map.entry("conectate.training.most-carried", "100"), // training takes seconds
                Map.entry("conectate.imports.spool", folder.resolve("spool").toString()),
                Map.entry("conectate.imports.folder", figures().toString()),
                Map.entry("conectate.imports.folder-every", "1s"),
                Map.entry("conectate.imports.folder-source", "Carpeta de la Secretaría"),
                Map.entry("conectate.imports.download-address", feed.address()),
                Map.entry("conectate.imports.download-from-private-addresses", "true"),
                Map.entry("conectate.imports.download-megabytes", "1"),
                Map.entry(FETCH + "/Retry/delay", "10"),
                Map.entry(FETCH + "/Retry/delayUnit", "MILLIS"),
                Map.entry(FETCH + "/Retry/jitter", "0"),
                Map.entry("quarkus.http.test-port", "0"));
    }

    private Path figures() {
        return folder.resolve("figures");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, field -> field.getType() == LocalStack.class);
        injector.injectIntoFields(feed, field -> field.getType() == FakeFeed.class);
        // A private one is the test's own.
        injector.injectIntoFields(
                figures(), field -> field.getType() == Path.class && !Modifier.isPrivate(field.getModifiers()));
        injector.injectIntoFields(graph, field -> field.getType() == FakeGraph.class);
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
        if (graph != null) graph.close();
        if (feed != null) feed.close();
    }
}
