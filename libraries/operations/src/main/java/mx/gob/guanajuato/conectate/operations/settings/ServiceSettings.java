package mx.gob.guanajuato.conectate.operations.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What all three services are told alike. */
@ConfigMapping(prefix = "conectate")
public interface ServiceSettings {
    @Meaning(
            value = "Key of the HMAC that makes a citizen's pseudonym. It never rotates: another key would make every"
                    + " citizen a new one.",
            secret = true)
    String pseudonymKey();

    @Meaning(value = "Key that staff sessions are signed with.", secret = true)
    String sessionKey();

    @Meaning(
            value = "Key that the APIs ask for in the header X-API-Key, all but the one of citizens' data.",
            secret = true)
    String apiKey();

    @Meaning(
            value =
                    "Key that chatbot-service asks for in that header where a citizen's data are handed over or erased"
                            + " (/api/privacy); give it to the privacy office alone. None: nobody may, only the console's page.",
            secret = true)
    Optional<String> privacyApiKey();

    @Meaning("Name of this instance, the same after a restart: Kafka then gives it back its partitions at once.")
    @WithDefault("1")
    String instance();

    @Meaning("Added to the machine's time to make what the services take for now, e.g. -P1D; for demo and tests.")
    @WithDefault("PT0S")
    Duration clockOffset();

    @Meaning("Copies of each topic that a service creates at its first start; -1: the broker's default. Three in"
            + " production: one broker survives the kill of a process, not the loss of its machine.")
    @WithDefault("-1")
    short topicReplication();
}
