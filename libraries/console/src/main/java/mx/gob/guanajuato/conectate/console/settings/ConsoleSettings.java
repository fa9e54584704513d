package mx.gob.guanajuato.conectate.console.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** The console: where its parts are, who lets staff in, how long a session lasts. */
@ConfigMapping(prefix = "conectate.console")
public interface ConsoleSettings {
    @Meaning("Where staff find chatbot-service: an address, or only a colon and a port of the same host.")
    @WithDefault(":${CONECTATE_CHATBOT_PORT:8080}")
    String chatbotAddress();

    @Meaning("Where staff find broadcast-service, likewise.")
    @WithDefault(":${CONECTATE_BROADCAST_PORT:8081}")
    String broadcastAddress();

    @Meaning("Where staff find metrics-service, likewise.")
    @WithDefault(":${CONECTATE_METRICS_PORT:8082}")
    String metricsAddress();

    @Meaning("Whether an OpenID Connect provider lets staff in instead of our own users; QUARKUS_OIDC_AUTH_SERVER_URL,"
            + " QUARKUS_OIDC_CLIENT_ID and QUARKUS_OIDC_CREDENTIALS_SECRET name it (docs/console.md).")
    @WithDefault("false")
    boolean oidc();

    @Meaning("Roles at the provider that make somebody comunicación here, separated by commas.")
    @WithDefault("comunicacion")
    List<String> oidcComunicacion();

    @Meaning("Roles at the provider that make somebody análisis here.")
    @WithDefault("analisis")
    List<String> oidcAnalisis();

    @Meaning("Roles at the provider that make somebody administración here.")
    @WithDefault("administracion")
    List<String> oidcAdministracion();

    @Meaning("A session without any request for this long is over.")
    @WithDefault("PT1H")
    Duration sessionIdle();

    @Meaning("A session is over after this long, whatever it was used for.")
    @WithDefault("PT12H")
    Duration sessionLongest();

    @Meaning("Whether the session's cookie is sent over https only. Off in the demo, which has none.")
    @WithDefault("true")
    boolean secureCookie();

    @Meaning("Whom staff call who cannot log in, in words.")
    @WithDefault("Habla con quien administra la consola en tu área.")
    String helpWithLogin();

    @Meaning("Password of the three demo users; without it, as outside the demo, there are none.")
    Optional<String> demoPassword();
}
