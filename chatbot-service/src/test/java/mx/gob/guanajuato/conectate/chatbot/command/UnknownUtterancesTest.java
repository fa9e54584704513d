package mx.gob.guanajuato.conectate.chatbot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.models.ModelSettings;
import mx.gob.guanajuato.conectate.chatbot.models.PackagedModel;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not understood, on its way back into the training files. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class UnknownUtterancesTest {
    private static final int ENOUGH = 60;

    @TestHTTPResource("/webhook")
    URI webhook;

    LocalStack stack;

    @Inject
    ContentStart content;

    @Inject
    ModelSettings settings;

    @Inject
    ModelInUse inUse;

    private final Path folder = TrainingFiles.some(ENOUGH);
    private IntentsCommand intents;
    private Citizen citizen;

    @BeforeEach
    void command() {
        content.inForce().join();
        intents = new IntentsCommand(stack.addresses().kafka(), Path.of(settings.folder()));
        citizen = new Citizen(webhook, stack.addresses().kafka());
    }

    @AfterEach
    void leave_the_packaged_model() {
        PackagedModel.useAgain(inUse);
    }

    @Test
    void what_was_not_understood_is_listed_masked_once_with_how_often_and_the_three_nearest() {
        citizen.writes("¿Zapoteca flunkis 4771234567?");
        new Citizen(webhook, stack.addresses().kafka()).writes("zapoteca FLUNKIS 4779999999");

        String[] line = listed("flunkis").split("\t");

        assertThat(line).hasSize(4);
        assertThat(line[0]).hasSize(8);
        assertThat(line[1]).isEqualTo("2");
        assertThat(line[2].split(",")).hasSize(3);
        assertThat(line[3]).contains("••••").doesNotContain("4771234567");
        assertThat(intents.prints("unknown", "--utterances", folder.toString(), "--days", "1"))
                .anyMatch(one -> one.startsWith(line[0]));
        intents.prints("unknown", "--days", "never");
        assertThat(intents.complaint()).isEqualTo("--days: «never» is no number of days.");
    }

    @Test
    void an_utterance_that_got_its_intent_is_understood_after_the_next_training() throws IOException {
        assertThat(citizen.asksFor("quiquiriqui pachanguero bolillo")).containsAnyOf("fallback", "out-of-scope");
        String id = listed("quiquiriqui").split("\t")[0];

        assertThat(intents.prints("label", id, "vaccines", "--utterances", folder.toString()))
                .containsExactly("labelled\t" + id + "\tvaccines\tquiquiriqui pachanguero bolillo");

        assertThat(unknown()).noneMatch(line -> line.startsWith(id));
        assertThat(Files.readAllLines(folder.resolve("labelled.tsv")))
                .contains("quiquiriqui pachanguero bolillo\tvaccines\t" + id);
        intents.prints("train", "--utterances", folder.toString());
        assertThat(intents.complaint()).isEmpty();
        assertThat(citizen.asksFor("quiquiriqui pachanguero bolillo")).containsExactly("vaccines");
    }

    @Test
    void a_mistake_is_given_another_intent_or_taken_back() throws IOException {
        citizen.writes("chipotudo trambolico");
        String id = listed("chipotudo").split("\t")[0];
        intents.prints("label", id, "deaths", "--utterances", folder.toString());

        intents.prints("label", id, "hospitals", "--utterances", folder.toString());

        assertThat(Files.readAllLines(folder.resolve("labelled.tsv")))
                .filteredOn(line -> line.endsWith(id))
                .containsExactly("chipotudo trambolico\thospitals\t" + id);
        assertThat(intents.prints("label", "--undo", id, "--utterances", folder.toString()))
                .containsExactly("undone\t" + id);
        assertThat(listed("chipotudo")).startsWith(id);
        intents.prints("label", "--undo", id, "--utterances", folder.toString());
        assertThat(intents.complaint()).isEqualTo("The utterance " + id + " has no intent to take back.");
    }

    @Test
    void an_id_or_an_intent_that_there_is_not_is_said_to_be_none() {
        intents.prints("label", "00000000", "hospitals", "--utterances", folder.toString());
        assertThat(intents.complaint()).startsWith("There is no utterance 00000000");
        intents.prints("label", "00000000", "hospitales", "--utterances", folder.toString());
        assertThat(intents.complaint()).startsWith("There is no intent hospitales; there are about, care-of-infected");
    }

    private String listed(String word) {
        return await().until(
                        () -> unknown().stream()
                                .filter(line -> line.toLowerCase().contains(word))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private List<String> unknown() {
        return intents.prints("unknown", "--utterances", folder.toString());
    }
}
