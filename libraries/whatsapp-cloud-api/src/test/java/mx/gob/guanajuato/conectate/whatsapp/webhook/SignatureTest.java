package mx.gob.guanajuato.conectate.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    /** RFC 4231, test case 2. */
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

    private static final String OF_JEFE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final Signature signature = new Signature(List.of("Jefe"));

    @Test
    void the_hmac_of_the_body_is_its_signature() {
        assertThat(signature.matches(BODY, "sha256=" + OF_JEFE)).isTrue();
    }

    @Test
    void another_byte_or_another_secret_is_not() {
        byte[] other = BODY.clone();
        other[3] ^= 1;

        assertThat(signature.matches(other, "sha256=" + OF_JEFE)).isFalse();
        assertThat(new Signature(List.of("jefe")).matches(BODY, "sha256=" + OF_JEFE))
                .isFalse();
    }

    @Test
    void any_of_several_secrets_will_do_while_one_is_replaced() {
        assertThat(new Signature(List.of("new", "Jefe")).matches(BODY, "sha256=" + OF_JEFE))
                .isTrue();
        assertThat(new Signature(List.of("Jefe", "new")).matches(BODY, "sha256=" + OF_JEFE))
                .isTrue();
    }

    @Test
    void bytes_count_and_not_the_characters_that_they_spell() {
        // echo -n '…' | openssl dgst -sha256 -hmac demo
        byte[] utf8 = "{\"body\":\"¿León? 🦠\"}".getBytes(StandardCharsets.UTF_8);
        byte[] escaped = "{\"body\":\"\\u00bfLe\\u00f3n? \\ud83e\\udda0\"}".getBytes(StandardCharsets.UTF_8);
        var demo = new Signature(List.of("demo"));

        assertThat(demo.matches(utf8, "sha256=e623f9d08a7bdf480b9eaf13a202ad2e4b6bed793a080bc3935f3b5169b37b85"))
                .isTrue();
        assertThat(demo.matches(escaped, "sha256=381ee648e12f5293bf5b8634b6c9dabad1a4bfcfe3fd36eea43430b842e71e56"))
                .isTrue();
        assertThat(demo.matches(utf8, "sha256=381ee648e12f5293bf5b8634b6c9dabad1a4bfcfe3fd36eea43430b842e71e56"))
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "sha256=zz",
                "sha256=5bd",
                "sha1=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384300",
                "sha256=５bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            })
    void a_header_of_another_form_is_simply_wrong(String header) {
        assertThat(signature.matches(BODY, header)).isFalse();
    }

    @Test
    void without_a_secret_nothing_starts() {
        assertThatThrownBy(() -> new Signature(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signature(List.of("Jefe", " "))).isInstanceOf(IllegalArgumentException.class);
    }
}
