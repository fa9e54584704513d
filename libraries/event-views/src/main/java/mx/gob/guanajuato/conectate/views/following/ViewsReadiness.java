package mx.gob.guanajuato.conectate.views.following;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: every view can be read and written. One that is still behind is ready: its reader is told so. */
@Readiness
@ApplicationScoped
class ViewsReadiness implements HealthCheck {
    private final FollowedViews views;

    ViewsReadiness(FollowedViews views) {
        this.views = views;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("views").up();
        for (ViewState state : views.states()) {
            answer.withData(state.view(), state.hindrance().orElse("followed"));
            if (state.hindrance().isPresent()) answer.down();
        }
        return answer.build();
    }
}
