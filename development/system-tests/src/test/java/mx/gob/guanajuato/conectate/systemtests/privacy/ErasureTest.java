package mx.gob.guanajuato.conectate.systemtests.privacy;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Early: it looks through all that is kept, and others leave much. */
@Order(2)
@ExtendWith(WholeSystem.class)
class ErasureTest {
    private static final String KEY = "demo-pseudonym-key-not-for-production";

    /** Kept for 8 days and no longer, whatever is erased; the last two are what the office had to show. */
    private static final List<String> GONE_BY_TIME = List.of(
            "whatsapp.inbound",
            "whatsapp.statuses",
            "citizen-intents",
            "outbound.answers",
            "outbound.broadcasts",
            "subscriber-moves",
            "dead-letters");

    private final Conectate conectate;

    ErasureTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void everything_is_handed_over_then_erased_and_nothing_of_it_comes_back() {
        Phone erased = subscriber();
        Phone other = subscriber();
        says(erased, "casos en león");
        says(erased, "xyzzy qwrt plugh");
        String number = erased.citizen();
        awaitExport(number);

        String report = conectate.privacyOffice().erases(number);

        assertThat(report).contains("\"open\":[]").contains("\"done\":true").doesNotContain(number);
        assertThat(conectate.privacyOffice().proofs()).contains("ARCO 2/2026").doesNotContain(number.substring(2));
        var traces = List.of(number, pseudonym(number));
        assertThat(conectate.keeping().topicsThatHold(traces)).isSubsetOf(GONE_BY_TIME);
        assertThat(conectate.keeping().topicsThatHold(List.of(pseudonym(number))))
                .isEmpty();
        assertThat(conectate.keeping().redisKeysThatHold(traces)).isEmpty();
        assertThat(conectate.privacyOffice().exports(number))
                .containsKeys("whatsapp.inbound", "erasures")
                .doesNotContainKeys("subscribers", "interactions", "utterances-unknown", "identity-links");

        sendToAll("Aviso después de suprimir", other);
        assertThat(messages(erased)).doesNotContain("Aviso después de suprimir");

        says(erased, "casos en león");
        assertThat(conectate.privacyOffice().exports(number)).containsKey("interactions");
    }

    @Test
    void what_is_no_number_is_refused_by_the_field_that_it_stands_in() {
        assertThat(conectate.privacyOffice().asksForNobody()).startsWith("400").contains("\"number\"");
    }

    private Phone subscriber() {
        var phone = conectate.newPhone();
        says(phone, "ALTA");
        return phone;
    }

    private static void says(Phone phone, String text) {
        int before = phone.messages().size();
        phone.writes(text);
        awaiting("an answer to " + text).until(() -> phone.messages().size() > before);
    }

    private void awaitExport(String number) {
        awaiting("all that was said lies on Kafka").untilAsserted(() -> {
            var kept = conectate.privacyOffice().exports(number);
            assertThat(kept)
                    .containsKeys(
                            "whatsapp.inbound",
                            "whatsapp.statuses",
                            "citizen-intents",
                            "interactions",
                            "utterances-unknown",
                            "outbound.answers",
                            "delivery-log",
                            "subscribers",
                            "chatbot-conversation-sessions-changelog");
            assertThat(kept.get("whatsapp.inbound")).contains("casos en león", "xyzzy qwrt plugh");
            assertThat(kept.get("interactions")).contains("confirmed-cases", "not-understood");
        });
    }

    private void sendToAll(String text, Phone other) {
        conectate.broadcasts().schedule(text, Instant.now().plus(Duration.ofSeconds(1)));
        awaiting("the other subscriber has it").until(() -> messages(other).contains(text));
    }

    private List<String> messages(Phone phone) {
        return conectate.simulator().accepted().stream()
                .filter(message -> message.citizen().equals(phone.citizen()))
                .map(message -> message.body())
                .toList();
    }

    /** By the rule in docs/topics.md. */
    private static String pseudonym(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(("citizen:" + number).getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
