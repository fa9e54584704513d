package mx.gob.guanajuato.conectate.systemtests.webhook;

import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CHATBOT;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.DeadLettersCommand;
import mx.gob.guanajuato.conectate.systemtests.drivers.MetaPost;
import mx.gob.guanajuato.conectate.systemtests.drivers.OurId;
import mx.gob.guanajuato.conectate.systemtests.drivers.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WholeSystem.class)
class DoorTest {
    /** Meta, webhooks overview: "Payloads can be up to 3MB". */
    private static final int MOST_BYTES = 3 * 1024 * 1024;

    private static final long FIRST_OF_MANY = 524_772_000_000L;

    private final Conectate conectate;
    private final Webhook webhook;

    DoorTest(Conectate conectate) {
        this.conectate = conectate;
        this.webhook = conectate.webhook();
    }

    @Test
    void the_challenge_is_given_back_only_to_who_knows_the_word() {
        assertThat(webhook.shakesHands(Webhook.VERIFY_TOKEN, "1158201444"))
                .isEqualTo(new Webhook.Reply(200, "1158201444"));

        var stranger = webhook.shakesHands("another-word", "1158201444");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.body()).doesNotContain("1158201444", Webhook.VERIFY_TOKEN);
    }

    @Test
    void who_does_not_sign_as_meta_does_is_turned_away_and_told_nothing() {
        var citizen = conectate.newPhone();
        byte[] body = new MetaPost()
                .text(CHATBOT, citizen.citizen(), "wamid.forged", "casos en León")
                .bytes();
        var right = Webhook.signatureOf(body);
        var ofAnotherBody = Webhook.signatureOf("{}".getBytes(StandardCharsets.UTF_8));

        var replies = List.of(
                webhook.postsUnsigned(body),
                webhook.postsSigned(body, ofAnotherBody),
                webhook.postsSigned(body, "sha256="),
                webhook.postsSigned(body, right.substring(0, right.length() - 1)),
                webhook.postsSigned(body, right.replace("sha256=", "")));

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.body()).doesNotContain(right.substring("sha256=".length()));
        });
        citizen.writes("menú");
        assertThat(citizen.nextMessage()).startsWith("*Conéctate GTO*");
        assertThat(citizen.messages()).hasSize(1);
    }

    @Test
    void what_is_signed_but_not_json_is_refused() {
        var body = "{\"object\": \"whatsapp_business_account\"".getBytes(StandardCharsets.UTF_8);

        assertThat(webhook.posts(body).status()).isEqualTo(400);
    }

    @Test
    void a_post_of_three_megabytes_is_taken_and_a_larger_one_is_not() {
        var citizen = conectate.newPhone();
        byte[] post = new MetaPost()
                .text(CHATBOT, citizen.citizen(), "wamid.large." + Instant.now(), "casos en León")
                .bytes();

        assertThat(webhook.posts(filledUp(post, MOST_BYTES)).status()).isEqualTo(200);
        assertThat(webhook.posts(filledUp(post, MOST_BYTES + 1)).status()).isEqualTo(413);
        assertThat(citizen.nextMessage()).contains("en León");
    }

    @Test
    void a_broken_element_costs_its_neighbours_nothing() {
        var before = conectate.newPhone();
        var broken = conectate.newPhone();
        var after = conectate.newPhone();
        var json = JsonNodeFactory.instance;
        var withoutId = MetaPost.message(broken.citizen(), "", "casos en León");
        var withoutBody = MetaPost.message(broken.citizen(), "wamid.broken." + Instant.now(), "");
        withoutBody.remove("text");

        var post = new MetaPost()
                .text(CHATBOT, before.citizen(), "wamid.before." + Instant.now(), "casos en León")
                .element(CHATBOT, broken.citizen(), json.textNode("not an object"))
                .element(CHATBOT, broken.citizen(), json.nullNode())
                .element(CHATBOT, broken.citizen(), withoutId)
                .element(CHATBOT, broken.citizen(), withoutBody)
                .text(CONECTATE, after.citizen(), "wamid.after." + Instant.now(), "casos en León");

        assertThat(webhook.posts(post.bytes()).status()).isEqualTo(200);
        assertThat(before.nextMessage()).contains("en León");
        assertThat(after.inChatWith(CONECTATE).nextMessage()).contains("en León");
        broken.writes("menú");
        assertThat(broken.nextMessage()).startsWith("*Conéctate GTO*");
        assertThat(broken.messages()).hasSize(1);
    }

    @Test
    void what_could_not_be_read_is_listed_and_goes_through_the_same_door_again_by_command() {
        var letters = conectate.deadLetters();
        int before = ofWebhook(letters).size();
        var citizen = conectate.newPhone().citizen();
        var withoutId = MetaPost.message(citizen, "", "casos en León");
        webhook.posts(new MetaPost().element(CHATBOT, citizen, withoutId).bytes());
        awaiting("it is listed").until(() -> ofWebhook(letters).size() > before);
        var first = newest(letters);

        assertThat(letters.run("replay", first.id())).contains("/webhook");

        awaiting("it came through the door again, and is unreadable still")
                .until(() -> newest(letters).at().isAfter(first.at()));
        assertThat(newest(letters).id()).isEqualTo(first.id());
    }

    private static DeadLettersCommand.Letter newest(DeadLettersCommand letters) {
        var all = ofWebhook(letters);
        return all.get(all.size() - 1);
    }

    private static List<DeadLettersCommand.Letter> ofWebhook(DeadLettersCommand letters) {
        return letters.list("webhook", "");
    }

    @Test
    void a_thousand_updates_for_both_numbers_in_one_post_are_all_answered_and_counted() {
        var before = conectate.interactions().tally();
        var post = new MetaPost();
        IntStream.range(0, 1_000)
                .forEach(n -> post.text(n % 2 == 0 ? CHATBOT : CONECTATE, citizen(n), wamid(n), "casos en León"));
        var expected = IntStream.range(0, 1_000)
                .mapToObj(n -> OurId.ofAnswerTo(wamid(n)))
                .toList();

        assertThat(webhook.posts(post.bytes()).status()).isEqualTo(200);
        awaiting("a thousand answers", Duration.ofMinutes(2))
                .until(() -> answers().size() >= 1_000);

        assertThat(answers()).extracting(AcceptedMessage::ourId).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answers()).allSatisfy(answer -> assertThat(answer.phoneNumberId())
                .isEqualTo(
                        Long.parseLong(answer.citizen()) % 2 == 0
                                ? CHATBOT.phoneNumberId()
                                : CONECTATE.phoneNumberId()));
        assertThat(conectate.interactions().tally().since(before)).isEqualTo(Map.of("answered", 1_000L));
    }

    private List<AcceptedMessage> answers() {
        return conectate.simulator().accepted().stream()
                .filter(message -> message.citizen().compareTo(citizen(0)) >= 0)
                .filter(message -> message.citizen().compareTo(citizen(999)) <= 0)
                .toList();
    }

    private static String citizen(int n) {
        return Long.toString(FIRST_OF_MANY + n);
    }

    private static String wamid(int n) {
        return "wamid.of-a-thousand-" + n;
    }

    /** JSON may be followed by blanks. */
    private static byte[] filledUp(byte[] json, int length) {
        byte[] all = new byte[length];
        Arrays.fill(all, (byte) ' ');
        System.arraycopy(json, 0, all, 0, json.length);
        return all;
    }
}
