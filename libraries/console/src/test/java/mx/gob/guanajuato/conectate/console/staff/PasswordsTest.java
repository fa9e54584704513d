package mx.gob.guanajuato.conectate.console.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String GOOD = "tres guacamayas en la presa";

    @Test
    void only_its_own_password_opens() {
        var ana = Optional.of(member(Passwords.hash(GOOD)));
        assertThat(Passwords.match(ana, GOOD)).isTrue();
        assertThat(Passwords.match(ana, GOOD + " ")).isFalse();
        assertThat(Passwords.match(Optional.empty(), GOOD)).isFalse();
        assertThat(Passwords.match(Optional.empty(), "nobody has this one")).isFalse();
    }

    @Test
    void the_same_password_twice_is_two_hashes() {
        assertThat(Passwords.hash(GOOD)).isNotEqualTo(Passwords.hash(GOOD)).doesNotContain("guacamayas");
    }

    @Test
    void a_phrase_is_a_password() {
        assertThat(Passwords.objection(GOOD, "ana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corta",
                "catorce letras",
                "aaaaaaaaaaaaaaaaaaaa",
                "mi nombre es ana.ruiz siempre",
                "MI NOMBRE ES ANA.RUIZ SIEMPRE",
                "demo-conectate-gto",
                "ñandú ñandú ñandú ñandú ñandú ñandú ñandú ñandú ñandú ñandú ñandú"
            })
    void what_can_be_guessed_or_would_be_cut_is_refused(String password) {
        assertThat(Passwords.objection(password, "ana.ruiz")).isPresent();
    }

    private static StaffMember member(String hash) {
        return new StaffMember(
                "ana", "Ana Ruiz", List.of(), hash, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, "orden");
    }
}
