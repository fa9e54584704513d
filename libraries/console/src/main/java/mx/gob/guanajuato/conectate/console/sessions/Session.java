package mx.gob.guanajuato.conectate.console.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One browser that somebody is logged in with.
 *
 * @param id its HMAC: names it in lists, opens nothing
 * @param user user name
 * @param fullName at the time of the login
 * @param source who let the person in
 * @param roles that the provider gave; those of our own users are asked of the directory
 * @param password which of the person's passwords let them in, by its moment; with another one the session is over
 * @param address where the login came from
 * @param browser in words, e.g. {@code Firefox en Windows}
 */
public record Session(
        String id,
        String user,
        String fullName,
        Source source,
        List<String> roles,
        String password,
        String address,
        String browser,
        Instant openedAt,
        Instant usedAt) {
    /** Who let somebody in. */
    public enum Source {
        /** Our own login. */
        FORM,
        /** The OpenID Connect provider. */
        PROVIDER
    }

    /** What a login knows; the rest comes with the opening. */
    public record Opening(
            String user,
            String fullName,
            Source source,
            List<String> roles,
            String password,
            String address,
            String browser) {}

    static Session of(String id, Map<String, String> fields) {
        String roles = fields.getOrDefault("roles", "");
        return new Session(
                id,
                fields.get("user"),
                fields.get("name"),
                Source.valueOf(fields.get("source")),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                fields.getOrDefault("password", ""),
                fields.getOrDefault("address", ""),
                fields.getOrDefault("browser", ""),
                Instant.ofEpochMilli(Long.parseLong(fields.get("opened"))),
                Instant.ofEpochMilli(Long.parseLong(fields.get("used"))));
    }
}
