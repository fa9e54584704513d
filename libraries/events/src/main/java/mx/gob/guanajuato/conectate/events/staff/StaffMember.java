package mx.gob.guanajuato.conectate.events.staff;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Somebody who may log in. Topic {@code staff}, key {@link #name()}; who was removed has a record without value.
 *
 * @param name what is typed at the login: 2 to 40 lower-case letters, digits, dots and hyphens
 * @param fullName as colleagues call the person
 * @param roles what the person may do: {@code comunicacion}, {@code analisis}, {@code administracion}
 * @param passwordHash bcrypt in its modular crypt form; never the password
 * @param passwordSince sessions that were opened before it are over
 * @param since when the person was added
 * @param changedBy the user name of whoever wrote this, or {@code orden} for the command line
 */
public record StaffMember(
        String name,
        String fullName,
        List<String> roles,
        String passwordHash,
        Instant passwordSince,
        Instant since,
        Instant changedAt,
        String changedBy) {
    /** The form of a name. */
    public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    /** The longest full name. */
    public static final int MAX_FULL_NAME = 80;

    public StaffMember {
        if (name == null || !NAME.matcher(name).matches()) throw new InvalidEvent("name", "not a user name");
        if (fullName == null || fullName.isBlank() || fullName.length() > MAX_FULL_NAME)
            throw new InvalidEvent("fullName", "missing or longer than " + MAX_FULL_NAME + " characters");
        if (passwordHash == null || passwordHash.isBlank()) throw new InvalidEvent("passwordHash", "missing");
        if (passwordSince == null) throw new InvalidEvent("passwordSince", "missing");
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** The same person with other roles. */
    public StaffMember withRoles(List<String> now, Instant at, String by) {
        return new StaffMember(name, fullName, now, passwordHash, passwordSince, since, at, by);
    }

    /** The same person with another password. */
    public StaffMember withPassword(String hash, Instant at, String by) {
        return new StaffMember(name, fullName, roles, hash, at, since, at, by);
    }

    @Override
    public String toString() {
        return "staff member " + name;
    }
}
