package mx.gob.guanajuato.conectate.broadcast.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: every broadcast that was written before the start is known. */
@Readiness
@ApplicationScoped
class CatalogReadiness implements HealthCheck {
    private final CatalogReader reader;

    CatalogReadiness(CatalogReader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broadcast-catalog")
                .status(reader.caughtUp().isDone())
                .build();
    }
}
