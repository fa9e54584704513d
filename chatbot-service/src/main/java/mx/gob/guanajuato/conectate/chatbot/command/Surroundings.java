package mx.gob.guanajuato.conectate.chatbot.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param root the repository
 * @param kafka where Kafka is
 * @param models folder of trained models, the one that the running instances see
 * @param clock what is taken for now
 */
record Surroundings(Path root, String kafka, Path models, Clock clock) {
    private static final String RESOURCES = "chatbot-service/src/main/resources/";

    static Surroundings of(Map<String, String> environment, Path root, Clock clock) {
        String port = environment.getOrDefault("CONECTATE_KAFKA_PORT", "9092");
        Path state = Path.of(environment.getOrDefault(
                "CONECTATE_STATE", root.resolve(".conectate").toString()));
        return new Surroundings(
                root,
                environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + port),
                Path.of(environment.getOrDefault(
                        "CONECTATE_MODELS_FOLDER", state.resolve("models").toString())),
                clock);
    }

    /** The training files of the repository. */
    Path utterances() {
        return root.resolve(RESOURCES + "understanding/utterances");
    }

    /** The municipalities' names. */
    Path places() {
        return root.resolve(RESOURCES + "content/tables/municipal-aliases.csv");
    }

    /** The model that the build trained. */
    Path packagedModel() {
        return root.resolve("chatbot-service/target/classes/understanding/model.bin");
    }
}
