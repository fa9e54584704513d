package mx.gob.guanajuato.conectate.console.staff;

import java.util.List;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/**
 * Who does something in the console.
 *
 * @param name user name
 * @param fullName as colleagues call the person
 * @param roles codes of what the person may do
 */
public record Actor(String name, String fullName, List<String> roles) {
    /** Whoever runs {@code ./conectate users}. */
    public static final Actor COMMAND = new Actor(AuditEntry.COMMAND, "Línea de órdenes", List.of());

    /** Somebody who tried to log in under a name that does not exist. */
    public static final Actor NOBODY = new Actor(AuditEntry.NOBODY, "Nombre desconocido", List.of());

    /** A program that has the key of the API. */
    public static final Actor PROGRAM = new Actor(AuditEntry.PROGRAM, "Un programa con la clave", List.of());

    /** A member of our own directory. */
    public static Actor of(StaffMember member) {
        return new Actor(member.name(), member.fullName(), member.roles());
    }

    /** Whether the person has that role. */
    public boolean is(Role role) {
        return roles.contains(role.code());
    }
}
