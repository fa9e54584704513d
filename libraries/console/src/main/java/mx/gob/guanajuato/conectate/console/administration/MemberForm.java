package mx.gob.guanajuato.conectate.console.administration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/** A person as the form describes them. */
record MemberForm(String name, String fullName, List<String> roles, String password) {
    static final MemberForm EMPTY = new MemberForm("", "", List.of(), "");

    static MemberForm of(MultivaluedMap<String, String> form) {
        return new MemberForm(
                text(form, "usuario").strip().toLowerCase(Locale.ROOT),
                text(form, "nombre").strip(),
                roles(form),
                text(form, "clave"));
    }

    /** The roles that are ticked, each once; what is no role is none. */
    static List<String> roles(MultivaluedMap<String, String> form) {
        return form.getOrDefault("acceso", List.of()).stream()
                .flatMap(code -> Role.of(code).stream())
                .map(Role::code)
                .distinct()
                .toList();
    }

    Optional<Wrong> objection() {
        if (!StaffMember.NAME.matcher(name).matches())
            return Optional.of(new Wrong(
                    "usuario",
                    "El usuario lleva de 2 a 40 letras minúsculas sin acento, números, puntos o guiones,"
                            + " y empieza con letra: ana.ruiz."));
        if (fullName.isEmpty() || fullName.length() > StaffMember.MAX_FULL_NAME)
            return Optional.of(new Wrong(
                    "nombre", "Escribe nombre y apellido, a lo más " + StaffMember.MAX_FULL_NAME + " letras."));
        return Optional.empty();
    }

    /** Whether that role is ticked. */
    public boolean has(Role role) {
        return roles.contains(role.code());
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }
}
