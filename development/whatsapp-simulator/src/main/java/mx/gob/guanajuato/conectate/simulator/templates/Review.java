package mx.gob.guanajuato.conectate.simulator.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Optional;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** Approves what was asked for after a while, and tells each change of a state by webhook. */
@Singleton
public class Review {
    /** Of what Meta might say against a template, the one word that a demo needs. */
    private static final String REFUSED_WORD = "rechazada";

    private final Vertx vertx;
    private final SimulatorConfig config;
    private final Templates templates;
    private final Webhooks webhooks;
    private final ObjectMapper json;

    Review(Vertx vertx, SimulatorConfig config, Templates templates, Webhooks webhooks, ObjectMapper json) {
        this.vertx = vertx;
        this.config = config;
        this.templates = templates;
        this.webhooks = webhooks;
        this.json = json;
    }

    /** It is looked at; a template whose name holds {@value #REFUSED_WORD} is rejected. */
    public void begin(Template template) {
        vertx.setTimer(Math.max(1, config.templateReview().toMillis()), timer -> {
            boolean refused = template.name().contains(REFUSED_WORD);
            boolean waits = templates
                    .find(template.name(), template.language())
                    .filter(one -> one.status().equals("PENDING"))
                    .isPresent();
            if (!waits) return;
            turn(
                    template.name(),
                    template.language(),
                    refused ? "REJECTED" : "APPROVED",
                    refused ? "INVALID_FORMAT" : "NONE");
        });
    }

    /** Puts a template into another state and tells so; empty: there is none. */
    public Optional<Template> turn(String name, String language, String status, String reason) {
        var turned = templates.turn(name, language, status, reason);
        turned.ifPresent(this::tell);
        return turned;
    }

    /** Meta, message_template_status_update webhook. */
    private void tell(Template template) {
        var value = json.createObjectNode()
                .put("event", template.status())
                .put("message_template_id", Long.parseLong(template.id()))
                .put("message_template_name", template.name())
                .put("message_template_language", template.language())
                .put("reason", template.reason());
        webhooks.account("message_template_status_update", value);
    }
}
