package mx.gob.guanajuato.conectate.transforms;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: every transform of this service has its partitions and works. */
@Readiness
@ApplicationScoped
class TransformReadiness implements HealthCheck {
    private final Transforms transforms;

    TransformReadiness(Transforms transforms) {
        this.transforms = transforms;
    }

    @Override
    public HealthCheckResponse call() {
        var running = transforms.running();
        var answer = HealthCheckResponse.named("transforms");
        running.forEach(transform -> answer.withData(transform.name(), transform.state()));
        return answer.status(!running.isEmpty() && running.stream().allMatch(RunningTransform::working))
                .build();
    }
}
