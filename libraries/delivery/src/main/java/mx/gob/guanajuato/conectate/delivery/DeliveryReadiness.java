package mx.gob.guanajuato.conectate.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: every sender runs. It tells too what keeps messages waiting, without being unready for it: the rest of
 * the service goes on, and nothing is lost.
 */
@Readiness
@ApplicationScoped
class DeliveryReadiness implements HealthCheck {
    private final Deliveries deliveries;

    DeliveryReadiness(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("delivery");
        boolean all = true;
        for (var engine : deliveries.engines()) {
            all &= engine.isSending();
            answer.withData(engine.sender().outbound().name(), condition(engine));
            engine.stoppedBroadcasts().forEach((broadcast, why) -> answer.withData("stopped " + broadcast, why));
        }
        deliveries.conditions().forEach(answer::withData);
        return answer.status(all).build();
    }

    private static String condition(DeliveryEngine engine) {
        if (!engine.isSending()) return "starting";
        return engine.reach()
                .silentSince()
                .map(since -> "waiting: the Graph API has not answered since " + since)
                .orElse("sending");
    }
}
