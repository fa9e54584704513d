package mx.gob.guanajuato.conectate.simulator;

import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What citizens take back or change: messages, their number, their id. */
@QuarkusTest
class ChangesTest extends SimulatorTest {
    @Test
    void edited_and_deleted_messages_name_the_original() {
        var original = write("{\"text\":\"casos en Leon\"}");

        act("{\"edit\":{\"wamid\":\"" + original + "\",\"text\":\"casos en León\"}}");
        act("{\"delete\":{\"wamid\":\"" + original + "\"}}");

        await().until(() -> receiver.messages().size() == 3);
        assertThat(posted(1).getString("type")).isEqualTo("edit");
        assertThat(posted(1).getString("edit.original_message_id")).isEqualTo(original);
        assertThat(posted(1).getString("edit.message.text.body")).isEqualTo("casos en León");
        assertThat(posted(2).getString("type")).isEqualTo("revoke");
        assertThat(posted(2).getString("revoke.original_message_id")).isEqualTo(original);
    }

    @Test
    void nobody_edits_or_deletes_what_is_old_or_somebody_elses() {
        var old = write("{\"text\":\"hola\",\"timestamp\":1619827200}");
        var ours = wamid(message("text", "{\"body\":\"hola\"}"));

        refusedAction("{\"edit\":{\"wamid\":\"" + old + "\",\"text\":\"a\"}}", "action.edit.wamid");
        refusedAction("{\"delete\":{\"wamid\":\"" + old + "\"}}", "action.delete.wamid");
        refusedAction("{\"delete\":{\"wamid\":\"" + ours + "\"}}", "action.delete.wamid");
    }

    @Test
    void a_new_number_is_told_from_the_old_one_without_contacts() {
        act("{\"numberChange\":{\"to\":\"52 473 123 4567\",\"userId\":\"MX.b\",\"previousUserId\":\"MX.a\"}}");

        var message = posted();
        assertThat(message.getString("from")).isEqualTo(CITIZEN);
        assertThat(message.getMap("system"))
                .isEqualTo(Map.of(
                        "body",
                        "User Persona de prueba changed from 524771234567 to 524731234567",
                        "wa_id",
                        "524731234567",
                        "type",
                        "user_changed_number",
                        "user_id",
                        "MX.b",
                        "previous_user_id",
                        "MX.a"));
        assertThat(receiver.messages().get(0).body()).doesNotContain("\"contacts\"");
    }

    @Test
    void a_new_user_id_is_told_with_the_former_one() {
        write("{\"action\":{\"userIdChange\":{\"userId\":\"MX.b\",\"previousUserId\":\"MX.a\"}},"
                + "\"userId\":\"MX.a\",\"withoutPhone\":true}");

        assertThat(posted().getString("system.type")).isEqualTo("user_changed_user_id");
        assertThat(posted().getString("system.previous_user_id")).isEqualTo("MX.a");
        assertThat(posted().getString("system.user_id")).isEqualTo("MX.b");
    }
}
