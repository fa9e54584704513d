package mx.gob.guanajuato.conectate.systemtests.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.setaside.SetAsideSettings;
import mx.gob.guanajuato.conectate.chatbot.content.arrival.ImportSettings;
import mx.gob.guanajuato.conectate.chatbot.models.ModelSettings;
import mx.gob.guanajuato.conectate.chatbot.teaching.TrainingSettings;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.delivery.DeliverySettings;
import mx.gob.guanajuato.conectate.metrics.settings.MetricsSettings;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.transforms.TransformSettings;

/** docs/configuration.md, from the code. */
final class ConfigurationDocument {
    private static final List<Class<?>> SETTINGS = List.of(
            WhatsAppSettings.class,
            ServiceSettings.class,
            DeliverySettings.class,
            TransformSettings.class,
            ModelSettings.class,
            TrainingSettings.class,
            ImportSettings.class,
            ConsoleSettings.class,
            BroadcastSettings.class,
            SetAsideSettings.class,
            MetricsSettings.class);

    private static final String HEAD =
            """
            # Configuration

            Printed from the settings types in the code; a test compares. Everything is set by environment variables. Secrets
            come from there only; with a demo value a service refuses to start outside the profile `demo` (`QUARKUS_PROFILE`).

            | variable | default | meaning |
            | --- | --- | --- |
            | `KAFKA_BOOTSTRAP_SERVERS` | `localhost:9092` | Where Kafka is. |
            | `QUARKUS_REDIS_HOSTS` | `redis://localhost:6379` | Where Redis is. |
            | `CONECTATE_CHATBOT_PORT` | `8080` | Port of chatbot-service. |
            | `CONECTATE_BROADCAST_PORT` | `8081` | Port of broadcast-service. |
            | `CONECTATE_METRICS_PORT` | `8082` | Port of metrics-service. |
            """;

    private ConfigurationDocument() {}

    static String print() {
        return HEAD + SETTINGS.stream().map(ConfigurationDocument::rows).collect(Collectors.joining());
    }

    private static String rows(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
        return Arrays.stream(settings.getDeclaredMethods())
                .filter(method -> !method.isDefault() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> row(prefix, method))
                .collect(Collectors.joining());
    }

    private static String row(String prefix, Method method) {
        Meaning meaning = method.getAnnotation(Meaning.class);
        if (meaning == null) throw new AssertionError(method + " does not say what it means (@Meaning)");
        String text = meaning.value() + (meaning.secret() ? " Secret." : "");
        return "| `%s` | %s | %s |%n".formatted(variable(prefix, method), defaultOf(method), text);
    }

    private static String variable(String prefix, Method method) {
        WithName named = method.getAnnotation(WithName.class);
        String name = named == null ? method.getName().replaceAll("([A-Z])", "-$1") : named.value();
        return (prefix + "." + name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String defaultOf(Method method) {
        WithDefault value = method.getAnnotation(WithDefault.class);
        if (method.getReturnType() == Optional.class) return "none";
        return value == null ? "none: has to be set" : "`" + value.value() + "`";
    }
}
