package mx.gob.guanajuato.conectate.metrics;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.localstack.processes.Port;

/** A real Kafka, a real Redis and a real mail server for the service under test. */
public final class RealStack implements QuarkusTestResourceLifecycleManager {
    private final GreenMail mail =
            new GreenMail(new ServerSetup(Port.random().number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private LocalStack stack;

    @Override
    public Map<String, String> start() {
        mail.start();
        var folder = folder();
        stack = LocalStack.inFolder(folder)
                .with(Part.KAFKA, Part.REDIS)
                .onRandomPorts()
                .start();
        return Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", stack.addresses().kafka()),
                Map.entry("quarkus.redis.hosts", stack.addresses().redis()),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", "" + mail.getSmtp().getPort()),
                Map.entry("quarkus.mailer.from", "conectate@guanajuato.example"),
                Map.entry(
                        "conectate.metrics.report-mail-to", "direccion@guanajuato.example,archivo@guanajuato.example"),
                Map.entry("conectate.metrics.report-folder", "" + folder.resolve("reports")),
                Map.entry("conectate.metrics.report-check", "PT1S"),
                // On the first of a month, too, the last one's is due at once.
                Map.entry("conectate.metrics.report-time", "00:00"),
                // Several modules are tested side by side.
                Map.entry("quarkus.http.test-port", "0"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, new TestInjector.MatchesType(LocalStack.class));
        injector.injectIntoFields(mail, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (stack != null) stack.close();
        mail.stop();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
