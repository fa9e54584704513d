package mx.gob.guanajuato.conectate.whatsapp.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
    @ParameterizedTest
    @CsvSource({
        "5214771234567, 524771234567",
        "+5214771234567, 524771234567",
        "524771234567, 524771234567",
        "5215512345678, 525512345678",
        "521234567890, 521234567890", // twelve digits: the 1 belongs to the number
        "52112345678901, 52112345678901", // fourteen: no Mexican number at all, so nothing is taken out
        "16505551234, 16505551234",
        "5491123456789, 5491123456789",
        "5516992318222, 5516992318222"
    })
    void all_spellings_of_a_mexican_number_are_one_citizen(String written, String key) {
        assertThat(Recipient.ofPhone(written).key()).isEqualTo(key);
        assertThat(Recipient.ofPhone(key).key()).isEqualTo(key);
    }

    /** The plans have forgotten the old prefix, so that a library which follows them cannot take it out. */
    @ParameterizedTest
    @ValueSource(strings = {"5214771234567", "5215512345678", "5214621234567"})
    void without_the_old_prefix_it_is_a_number_of_todays_numbering_plan(String written) throws NumberParseException {
        var plans = PhoneNumberUtil.getInstance();

        assertThat(plans.isValidNumber(plans.parse("+" + written, "MX"))).isFalse();
        assertThat(plans.isValidNumber(
                        plans.parse("+" + Recipient.ofPhone(written).key(), "MX")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "0123456", "12", "1234567890123456", "52 477 123 4567", "MX.1349", "٥٢٤٧٧١٢٣٤٥٦٧"})
    void what_is_no_phone_number_is_refused_without_being_quoted(String written) {
        assertThatThrownBy(() -> Recipient.ofPhone(written))
                .isInstanceOf(InvalidRecipient.class)
                .hasMessage("not a phone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MX", "MX.", "mx.1349", "MX.13 49", "524771234567", "MEX.1349"})
    void what_is_no_business_scoped_id_is_refused(String id) {
        assertThatThrownBy(() -> Recipient.ofUserId(id)).isInstanceOf(InvalidRecipient.class);
    }

    @Test
    void a_business_scoped_id_may_be_as_long_as_meta_makes_it_and_no_longer() {
        assertThat(Recipient.ofUserId("MX." + "a".repeat(128)).key()).hasSize(131);
        assertThatThrownBy(() -> Recipient.ofUserId("MX." + "a".repeat(129))).isInstanceOf(InvalidRecipient.class);
    }

    @ParameterizedTest
    @CsvSource({
        "524771234567, '{\"to\":\"+524771234567\"}'",
        "MX.13491208655302741918, '{\"recipient\":\"MX.13491208655302741918\"}'",
        "US.ENT.11815799212886844830, '{\"recipient\":\"US.ENT.11815799212886844830\"}'"
    })
    void a_key_becomes_an_address_again(String key, String graph) {
        var message = JsonNodeFactory.instance.objectNode();

        Recipient recipient = Recipient.ofKey(key);
        recipient.address(message);

        assertThat(recipient.key()).isEqualTo(key);
        assertThat(message).hasToString(graph);
    }

    @Test
    void nothing_prints_a_whole_number() {
        assertThat(Recipient.ofPhone("5214771234567")).hasToString("phone…67");
        assertThat(Recipient.ofUserId("MX.1349")).hasToString("user…49");
    }
}
