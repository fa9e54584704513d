package mx.gob.guanajuato.conectate.whatsapp.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCallbackTest {
    @ParameterizedTest
    @CsvSource({"a-0f3c|524771234567, a-0f3c, 524771234567", "b-77|MX.13491208, b-77, MX.13491208"})
    void what_a_send_was_given_is_message_id_and_key(String text, String messageId, String key) {
        assertThat(new StatusCallback(messageId, key).text()).isEqualTo(text);
        assertThat(StatusCallback.read(text)).contains(new StatusCallback(messageId, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "a-0f3c", "|524771234567", "a-0f3c|", "a-0f3c|nobody", "campaign|7"})
    void what_somebody_else_wrote_is_left_alone(String text) {
        assertThat(StatusCallback.read(text)).isEmpty();
    }
}
