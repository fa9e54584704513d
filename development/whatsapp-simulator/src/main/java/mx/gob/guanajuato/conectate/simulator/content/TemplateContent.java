package mx.gob.guanajuato.conectate.simulator.content;

import jakarta.inject.Singleton;
import java.util.Set;

/**
 * The object of a template message: its form, and whether it fits the template, where the account has any.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview">templates</a>
 */
@Singleton
class TemplateContent {
    private static final Set<String> FIELDS = Set.of("name", "language", "components", "namespace");

    /** "Name up to 512 characters, lower-case letters, digits and underscores" (Meta, Templates). */
    private static final String NAME = "[a-z0-9_]{1,512}";

    private static final String LANGUAGE = "[a-z]{2,3}(_[A-Za-z]{2,4})?";

    private static final Set<String> COMPONENTS =
            Set.of("header", "body", "button", "carousel", "limited_time_offer", "order_status");

    private static final Set<String> BUTTONS = Set.of(
            "quick_reply", "url", "copy_code", "flow", "catalog", "mpm", "order_details", "voice_call", "phone_number");

    private static final int MOST_BUTTONS = 10;

    private final TemplateParameters parameters;
    private final KnownTemplates known;

    TemplateContent(TemplateParameters parameters, KnownTemplates known) {
        this.parameters = parameters;
        this.known = known;
    }

    void check(Param template) {
        var name = template.object(FIELDS).at("name");
        if (!name.text().matches(NAME)) throw name.invalid("must be lower-case letters, digits and underscores");
        var code = template.at("language").object(Set.of("code", "policy")).at("code");
        if (!code.text().matches(LANGUAGE)) throw code.invalid("is not a language code");
        if (template.at("components").given()) {
            template.at("components").list().forEach(this::checkComponent);
        }
        known.check(template.value());
    }

    private void checkComponent(Param component) {
        var type = component.object().at("type").word(COMPONENTS);
        if (type.equals("button")) checkButton(component);
        if (component.at("parameters").given()) {
            component.at("parameters").list().forEach(parameters::check);
        }
    }

    private static void checkButton(Param button) {
        button.at("sub_type").word(BUTTONS);
        var index = button.at("index");
        if (!index.given() || !index.value().asText().matches("\\d{1,2}")) throw index.wrong("must be an integer.");
        if (index.value().asInt() >= MOST_BUTTONS) throw index.invalid("must be below " + MOST_BUTTONS);
        button.at("parameters").list(1, 1);
    }
}
