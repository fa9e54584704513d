package mx.gob.guanajuato.conectate.console.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Passwords;
import mx.gob.guanajuato.conectate.console.staff.StaffChanges;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Changes the password of whoever asks, who has to know the present one. */
@ApplicationScoped
class OwnPassword {
    private final StaffDirectory directory;
    private final StaffChanges changes;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    OwnPassword(StaffDirectory directory, StaffChanges changes, Sessions sessions, Audit audit, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong; empty: it is changed, and every session of the person is over. */
    Optional<Wrong> change(Actor actor, String current, String wanted, String again) {
        var member = directory.find(actor.name());
        if (!Passwords.match(member, current)) {
            audit.tell(actor, Action.LOGIN_FAILED, "Cambio de contraseña: la actual no era correcta");
            return Optional.of(new Wrong("actual", "La contraseña actual no es correcta."));
        }
        if (!wanted.equals(again))
            return Optional.of(new Wrong("otra-vez", "Las dos contraseñas nuevas no son iguales."));
        var objection = Passwords.objection(wanted, actor.name());
        if (objection.isPresent()) return objection.map(words -> new Wrong("nueva", words));
        audit.tell(actor, Action.PASSWORD_CHANGED, "Contraseña propia");
        changes.put(member.get().withPassword(Passwords.hash(wanted), clock.instant(), actor.name()));
        sessions.closeAll(actor.name(), Optional.empty());
        return Optional.empty();
    }
}
