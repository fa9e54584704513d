package mx.gob.guanajuato.conectate.broadcast.templates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentHeading;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Reply;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest;

/** Whether a content's template is there, approved, of the right kind, and filled in as it has to be. */
@ApplicationScoped
public class TemplateRules {
    /** Meta refuses a variable with these (error 132018). */
    private static final Pattern BROKEN = Pattern.compile("[\\n\\r\\t]| {5}");

    private final TemplateCatalog templates;

    TemplateRules(TemplateCatalog templates) {
        this.templates = templates;
    }

    /** What is wrong; none where the content names no template: then only who wrote in the last 24 hours gets it. */
    public List<ContentFault> faults(BroadcastContent content) {
        if (content.template().isEmpty()) return List.of();
        var use = content.template().get();
        var found = templates.find(use.name(), use.language());
        if (found.isEmpty())
            return List.of(fault("template.name", "is no template of ours", "No hay una plantilla con ese nombre."));
        var faults = new ArrayList<ContentFault>();
        approved(found.get(), faults);
        category(content, found.get(), faults);
        values(use, found.get(), faults);
        heading(content, found.get(), faults);
        replies(content, found.get(), faults);
        return List.copyOf(faults);
    }

    private static void approved(MessageTemplate template, List<ContentFault> faults) {
        if (!template.isApproved())
            faults.add(fault(
                    "template.name",
                    "is not approved: " + template.status(),
                    "WhatsApp todavía no aprueba esta plantilla, o la retiró."));
    }

    private static void category(BroadcastContent content, MessageTemplate template, List<ContentFault> faults) {
        Optional<Purpose> purpose = content.purpose();
        boolean marketing = template.category().equals("MARKETING");
        if (purpose.equals(Optional.of(Purpose.PROMOTION)) && !marketing)
            faults.add(fault(
                    "template.name",
                    "is of the category " + template.category() + ", and the purpose is promotion",
                    "Para difusión usa una plantilla de categoría Marketing."));
        if (purpose.equals(Optional.of(Purpose.ALERT)) && marketing)
            faults.add(fault(
                    "template.name",
                    "is of the category MARKETING, and the purpose is alert",
                    "Para una alerta usa una plantilla de categoría Utilidad."));
    }

    private static void values(TemplateUse use, MessageTemplate template, List<ContentFault> faults) {
        if (use.values().size() != template.variables())
            faults.add(fault(
                    "template.values",
                    "are " + use.values().size() + ", and the template has " + template.variables() + " variables",
                    "La plantilla tiene " + template.variables() + " espacios y llenaste "
                            + use.values().size() + "."));
        boolean broken = use.values().stream()
                .anyMatch(value -> value.isBlank() || BROKEN.matcher(value).find());
        if (broken)
            faults.add(fault(
                    "template.values",
                    "are blank, or hold a line break, a tab or more than four spaces in a row",
                    "Lo que llenas en una plantilla va en un solo renglón."));
        else if (template.filled(use.values()).length() > TemplateRequest.MAX_BODY)
            faults.add(fault(
                    "template.values",
                    "make more than 1024 characters",
                    "La plantilla llena pasa de 1,024 caracteres."));
    }

    private static void heading(BroadcastContent content, MessageTemplate template, List<ContentFault> faults) {
        String has = ContentHeading.of(content);
        String wants =
                template.header().filter(format -> !format.equals("TEXT")).orElse("");
        if (!has.equals(wants))
            faults.add(fault(
                    "template.name",
                    "has the heading " + (wants.isEmpty() ? "NONE" : wants) + ", and the content "
                            + (has.isEmpty() ? "NONE" : has),
                    "La plantilla y el contenido no llevan el mismo tipo de archivo o lugar arriba."));
    }

    private static void replies(BroadcastContent content, MessageTemplate template, List<ContentFault> faults) {
        long has = content.buttons().stream().filter(Reply.class::isInstance).count();
        long wants = template.buttons().stream()
                .filter(MessageTemplate.Button::isReply)
                .count();
        if (has != wants)
            faults.add(fault(
                    "template.name",
                    "has " + wants + " quick replies, and the content " + has,
                    "La plantilla y el contenido no tienen los mismos botones de respuesta."));
    }

    private static ContentFault fault(String field, String reason, String words) {
        return new ContentFault(field, reason, words);
    }
}
