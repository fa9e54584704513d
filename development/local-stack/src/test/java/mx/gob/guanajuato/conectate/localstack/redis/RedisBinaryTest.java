package mx.gob.guanajuato.conectate.localstack.redis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedisBinaryTest {
    @Test
    void a_missing_openssl_is_explained_with_what_to_install() {
        String said = "redis-server: error while loading shared libraries: libssl.so.3: cannot open shared object file";

        assertThat(RedisBinary.explained(said))
                .isEqualTo("The embedded Redis needs OpenSSL 3 (libssl.so.3), which is not installed: install libssl3"
                        + " (Debian, Ubuntu) or openssl-libs (Fedora), or install redis-server, which is then used"
                        + " instead");
    }

    @Test
    void any_other_reason_is_passed_on() {
        assertThat(RedisBinary.explained("cannot execute binary file\nat all"))
                .isEqualTo("The embedded Redis does not run here (cannot execute binary file): install redis-server,"
                        + " which is then used instead");
    }
}
