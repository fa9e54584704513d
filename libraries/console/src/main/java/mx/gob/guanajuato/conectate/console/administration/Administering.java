package mx.gob.guanajuato.conectate.console.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Passwords;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.console.staff.StaffChanges;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/** Changes who may do what. Each method says what is wrong, in words for staff; empty: it is done. */
@ApplicationScoped
class Administering {
    private final StaffDirectory directory;
    private final StaffChanges changes;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Administering(StaffDirectory directory, StaffChanges changes, Sessions sessions, Audit audit, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Wrong> add(Actor actor, MemberForm form) {
        var objection = form.objection()
                .or(() -> Passwords.objection(form.password(), form.name()).map(words -> new Wrong("clave", words)));
        if (objection.isPresent()) return objection;
        if (directory.find(form.name()).isPresent())
            return Optional.of(new Wrong("usuario", "Ya existe " + form.name() + ". Elige otro nombre de usuario."));
        Instant now = clock.instant();
        var member = new StaffMember(
                form.name(),
                form.fullName(),
                form.roles(),
                Passwords.hash(form.password()),
                now,
                now,
                now,
                actor.name());
        audit.tell(actor, Action.MEMBER_ADDED, words(member), Optional.empty(), Optional.of(roles(form.roles())));
        changes.put(member);
        return Optional.empty();
    }

    Optional<String> roles(Actor actor, StaffMember member, List<String> roles) {
        boolean own = member.name().equals(actor.name());
        if (own && !roles.contains(Role.OF_ADMINISTRACION))
            return Optional.of("No te quites administración: pide a otra persona con ese acceso que lo haga.");
        audit.tell(
                actor,
                Action.ROLES_CHANGED,
                words(member),
                Optional.of(roles(member.roles())),
                Optional.of(roles(roles)));
        changes.put(member.withRoles(roles, clock.instant(), actor.name()));
        return Optional.empty();
    }

    Optional<String> password(Actor actor, StaffMember member, String password) {
        var objection = Passwords.objection(password, member.name());
        if (objection.isPresent()) return objection;
        audit.tell(actor, Action.PASSWORD_CHANGED, words(member));
        changes.put(member.withPassword(Passwords.hash(password), clock.instant(), actor.name()));
        sessions.closeAll(member.name(), Optional.empty());
        return Optional.empty();
    }

    Optional<String> remove(Actor actor, StaffMember member) {
        if (member.name().equals(actor.name()))
            return Optional.of("No te quites a ti: pide a otra persona con acceso de administración que lo haga.");
        audit.tell(actor, Action.MEMBER_REMOVED, words(member), Optional.of(roles(member.roles())), Optional.empty());
        changes.remove(member.name());
        sessions.closeAll(member.name(), Optional.empty());
        return Optional.empty();
    }

    void closeSessions(Actor actor, String user) {
        audit.tell(actor, Action.SESSION_REVOKED, "Todas las sesiones de " + user);
        sessions.closeAll(user, Optional.empty());
    }

    private static String words(StaffMember member) {
        return member.fullName() + " (" + member.name() + ")";
    }

    private static String roles(List<String> roles) {
        return "Acceso: " + Role.words(roles);
    }
}
