package mx.gob.guanajuato.conectate.chatbot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.models.ModelSettings;
import mx.gob.guanajuato.conectate.chatbot.models.PackagedModel;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Refused;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models on their way from the training files to the messages that are read with them. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class ModelsTest {
    private static final int ENOUGH = 15;

    @TestHTTPResource("/webhook")
    URI webhook;

    @TestHTTPResource("/q/health/ready")
    URI readiness;

    LocalStack stack;

    @Inject
    ContentStart content;

    @Inject
    ModelSettings settings;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ModelInUse inUse;

    private String kafka;
    private Path models;
    private IntentsCommand intents;
    private Citizen citizen;

    @BeforeEach
    void command() {
        content.inForce().join();
        kafka = stack.addresses().kafka();
        models = Path.of(settings.folder());
        intents = new IntentsCommand(kafka, models);
        citizen = new Citizen(webhook, kafka);
        citizen.writes("hola");
    }

    @AfterEach
    void leave_the_packaged_model() {
        PackagedModel.useAgain(inUse);
    }

    @Test
    void a_trained_model_is_taken_listed_and_carried_by_each_interaction() {
        var printed = intents.prints(
                "train", "--utterances", TrainingFiles.some(ENOUGH).toString());

        assertThat(intents.complaint()).isEmpty();
        String version = offered(printed);
        assertThat(printed).anyMatch(line -> line.startsWith("taken\t1\tafter "));
        CitizenIntents turn = citizen.writes("kasos en leon");
        assertThat(turn.modelVersion()).isEqualTo(version);
        assertThat(citizen.interactions(pseudonyms.of(turn.citizen())))
                .last()
                .satisfies(counted -> assertThat(counted.modelVersion()).isEqualTo(version));
        assertThat(intents.prints("models")).first().satisfies(line -> assertThat(line.split("\t", -1))
                .startsWith(version)
                .endsWith("" + ENOUGH * 27, "1", ""));
    }

    @Test
    void a_model_of_before_is_taken_again() {
        String first = offered(intents.prints(
                "train", "--utterances", TrainingFiles.some(ENOUGH).toString()));
        String second = offered(intents.prints(
                "train", "--utterances", TrainingFiles.some(ENOUGH + 1).toString()));
        assertThat(citizen.writes("hola").modelVersion()).isEqualTo(second).isNotEqualTo(first);

        intents.prints("use", first);

        assertThat(intents.status()).isZero();
        assertThat(citizen.writes("hola").modelVersion()).isEqualTo(first);
        intents.prints("use", "0123456789ab");
        assertThat(intents.complaint()).contains("There is no model 0123456789ab");
    }

    @Test
    void the_model_of_the_build_can_be_gone_back_to() {
        String packaged = citizen.writes("hola").modelVersion();
        String other = offered(intents.prints(
                "train", "--utterances", TrainingFiles.some(ENOUGH).toString()));
        assertThat(citizen.writes("hola").modelVersion()).isEqualTo(other);

        assertThat(offered(intents.prints("use", "packaged"))).isEqualTo(packaged);

        assertThat(intents.status()).isZero();
        assertThat(citizen.writes("hola").modelVersion()).isEqualTo(packaged);
    }

    @ParameterizedTest
    @CsvSource({
        "gone.model, there is no file gone.model",
        "../kafka/meta.properties, its path is no plain file name",
        "another.model, the file's hash is not the offered one",
        "no.model, it is no model"
    })
    void a_model_that_cannot_be_used_is_refused_and_the_one_before_goes_on(String path, String reason)
            throws Exception {
        String before = citizen.writes("hola").modelVersion();
        String version = "bad" + Integer.toHexString(path.hashCode());
        Files.createDirectories(models);
        Files.writeString(models.resolve("another.model"), "another");
        Files.writeString(models.resolve("no.model"), "x".repeat(100));
        String hash = path.equals("no.model") ? hashOf("no.model") : "00";
        new ModelTopic(kafka).publish(new Offered(version, Instant.now(), path, hash, 7, 1));

        assertThat(refusal(version).reason()).contains(reason);
        assertThat(citizen.writes("kasos en leon").modelVersion()).isEqualTo(before);
        assertThat(ready()).contains(version, "\"version\": \"" + before);
    }

    @Test
    void a_model_that_lacks_a_topic_s_intent_is_refused_and_the_command_says_why() throws IOException {
        String before = citizen.writes("hola").modelVersion();
        Path folder = TrainingFiles.some(ENOUGH);
        Files.delete(folder.resolve("hospitals.txt"));

        intents.prints("train", "--utterances", folder.toString());

        assertThat(intents.status()).isEqualTo(1);
        assertThat(intents.complaint()).contains("refused", "it lacks intents that have topics: hospitals");
        assertThat(citizen.writes("hola").modelVersion()).isEqualTo(before);
        assertThat(intents.prints("models"))
                .anyMatch(line -> line.endsWith("1: it lacks intents that have topics: hospitals"));
    }

    @Test
    void an_intent_without_a_topic_is_refused() throws IOException {
        Path folder = TrainingFiles.some(ENOUGH);
        Files.writeString(folder.resolve("football.txt"), "quien gano el partido\ncuanto quedo el leon\n");

        intents.prints("train", "--utterances", folder.toString());

        assertThat(intents.complaint()).contains("its intents have no topic: football");
    }

    @Test
    void what_cannot_be_trained_on_is_said_with_file_and_line() throws IOException {
        Path folder = TrainingFiles.some(ENOUGH);
        Files.writeString(folder.resolve("labelled.tsv"), "sin intento\n");

        assertThat(intents.prints("train", "--utterances", folder.toString())).isEmpty();
        assertThat(intents.complaint()).endsWith("labelled.tsv, line 1: there is no tab between utterance and intent");
    }

    private String hashOf(String name) throws Exception {
        return Sha256.hex(Files.readAllBytes(models.resolve(name)));
    }

    private Refused refusal(String version) {
        return await().until(
                        () -> new TopicOnKafka(kafka, Topics.INTENT_MODELS)
                                .events(EventTypes.MODEL_EVENT).stream()
                                        .filter(event -> event.version().equals(version))
                                        .filter(Refused.class::isInstance)
                                        .map(Refused.class::cast)
                                        .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private String ready() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(readiness).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String offered(List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith("offered\t"))
                .map(line -> line.split("\t")[1])
                .findFirst()
                .orElseThrow();
    }
}
