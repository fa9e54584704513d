package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells which model reads messages, and which was refused since. Never down: there always is a model. */
@Readiness
@ApplicationScoped
class ModelReadiness implements HealthCheck {
    private final ModelInUse inUse;
    private final ModelAnswers answers;

    ModelReadiness(ModelInUse inUse, ModelAnswers answers) {
        this.inUse = inUse;
        this.answers = answers;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("intent-model").up().withData("version", inUse.version());
        answers.lastRefused().ifPresent(refused -> answer.withData("refused", refused.version())
                .withData("reason", refused.reason()));
        return answer.build();
    }
}
