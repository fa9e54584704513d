package mx.gob.guanajuato.conectate.operations.settings;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses to start with a secret that stands in the repository, unless the service runs in the demo or a test. */
@ApplicationScoped
class DemoSecrets {
    /** Every demo secret begins so, and no other may. */
    private static final String DEMO = "demo-";

    private static final Set<String> MAY_USE_THEM = Set.of("demo", "test");

    private static final int BEFORE_ANYTHING_ELSE = 1;

    private final WhatsAppSettings whatsapp;
    private final ServiceSettings service;
    private final List<String> profiles;

    DemoSecrets(WhatsAppSettings whatsapp, ServiceSettings service, SmallRyeConfig config) {
        this.whatsapp = whatsapp;
        this.service = service;
        this.profiles = config.getProfiles();
    }

    void refuse(@Observes @Priority(BEFORE_ANYTHING_ELSE) StartupEvent start) {
        if (profiles.stream().anyMatch(MAY_USE_THEM::contains)) return;
        Stream.of(
                        whatsapp.appSecret().stream(),
                        service.privacyApiKey().stream(),
                        Stream.of(
                                whatsapp.verifyToken(),
                                whatsapp.accessToken(),
                                service.pseudonymKey(),
                                service.sessionKey(),
                                service.apiKey()))
                .flatMap(Function.identity())
                .filter(secret -> secret.startsWith(DEMO))
                .findAny()
                .ifPresent(secret -> {
                    throw new IllegalStateException("A secret has its demo value. Set WHATSAPP_APP_SECRET,"
                            + " WHATSAPP_VERIFY_TOKEN, WHATSAPP_ACCESS_TOKEN, CONECTATE_PSEUDONYM_KEY,"
                            + " CONECTATE_SESSION_KEY, CONECTATE_API_KEY and CONECTATE_PRIVACY_API_KEY, or start with"
                            + " QUARKUS_PROFILE=demo.");
                });
    }
}
