package mx.gob.guanajuato.conectate.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.console.audit.AuditView;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.views.View;

/** Keeps the view of the audit, which the consoles of all services read: here, where a view that waits makes nobody wait. */
@ApplicationScoped
class AuditFollowing {
    @Produces
    @Singleton
    View<AuditEntry> audit() {
        return AuditView.view();
    }
}
