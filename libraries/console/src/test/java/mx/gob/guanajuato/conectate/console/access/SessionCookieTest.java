package mx.gob.guanajuato.conectate.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Map;
import mx.gob.guanajuato.conectate.console.settings.Settings;
import org.junit.jupiter.api.Test;

class SessionCookieTest {
    @Test
    void outside_the_demo_it_is_for_https_and_this_host_alone() {
        var cookie = new SessionCookie(Settings.console("prod", Map.of()));
        assertThat(cookie.name()).startsWith("__Host-");
        assertThat(cookie.with("x").isSecure()).isTrue();
        assertThat(cookie.with("x").isHttpOnly()).isTrue();
        assertThat(cookie.with("x").getSameSite()).isEqualTo(SameSite.LAX);
        assertThat(cookie.with("x").getPath()).isEqualTo("/");
        assertThat(cookie.gone().getMaxAge()).isZero();
    }
}
