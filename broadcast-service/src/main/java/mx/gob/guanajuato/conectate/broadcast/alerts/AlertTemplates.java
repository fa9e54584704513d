package mx.gob.guanajuato.conectate.broadcast.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates.Asked;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;

/**
 * The template by which an alert goes to whoever has not written in the last 24 hours. Its name tells rule and words, so other
 * words are another template and no rule ever goes by the words of before.
 */
@ApplicationScoped
public class AlertTemplates {
    private static final int HEX_DIGITS = 8;

    private final TemplateCatalog templates;
    private final RequestingTemplates requesting;

    AlertTemplates(TemplateCatalog templates, RequestingTemplates requesting) {
        this.templates = templates;
        this.requesting = requesting;
    }

    /** As Meta has it; empty: nobody asked for it. */
    public Optional<MessageTemplate> of(Rule.Alert rule) {
        return templates.find(name(rule), RequestingTemplates.LANGUAGE);
    }

    /** It, if messages may use it. */
    public Optional<MessageTemplate> approved(Rule.Alert rule) {
        return of(rule).filter(MessageTemplate::isApproved);
    }

    /** Asks Meta for it; throws as {@link RequestingTemplates#ask} does. */
    public Asked ask(Actor actor, Rule.Alert rule) {
        var text = new AlertText(rule.text());
        return requesting.askForAlert(actor, name(rule), text.template(), text.examples());
    }

    private static String name(Rule.Alert rule) {
        return "alerta_" + rule.id().replace('-', '_') + "_" + digest(rule.text());
    }

    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
