package mx.gob.guanajuato.conectate.console.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;

/**
 * The cookie that holds a session's secret. A cookie is sent to every port of its host, so one login holds on all three
 * services. SameSite is Lax and not Strict, or whoever follows a link to the console, or comes back from the provider, would
 * seem to be logged out; what Lax leaves open, a change by a plain form of another site, the origin check refuses.
 */
@ApplicationScoped
public class SessionCookie {
    private static final String PLAIN = "conectate-sesion";

    /** A browser takes a cookie of that prefix only over https, for this host alone and for every path. */
    private static final String SECURE = "__Host-" + PLAIN;

    private final boolean secure;

    SessionCookie(ConsoleSettings settings) {
        this.secure = settings.secureCookie();
    }

    /** Its name. */
    public String name() {
        return secure ? SECURE : PLAIN;
    }

    /** The cookie of a session; it ends with the browser, the session by its own rules. */
    public NewCookie with(String secret) {
        return builder(secret).build();
    }

    /** Makes the browser forget it. */
    public NewCookie gone() {
        return builder("").maxAge(0).build();
    }

    private NewCookie.Builder builder(String value) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
