package mx.gob.guanajuato.conectate.broadcast.pages.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import mx.gob.guanajuato.conectate.broadcast.alerts.AlertTrial;
import mx.gob.guanajuato.conectate.broadcast.lists.Municipalities;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;

/**
 * The form of one rule, and around it what the page says.
 *
 * @param seen the revision that was opened; 0: it was never kept
 * @param wrong by the names of the fields: why one cannot be taken
 * @param conflict why nothing was kept although nothing is wrong; empty: no such thing happened
 * @param told what a trial would tell; empty: none was made
 * @param topics that subscribers have chosen
 * @param template of the rule as it was kept
 */
record AlertView(
        String id,
        int seen,
        AlertForm form,
        Map<String, String> wrong,
        String conflict,
        Optional<List<AlertTrial.Told>> told,
        List<String> topics,
        Optional<MessageTemplate> template) {

    /** With what a trial would tell. */
    AlertView tried(List<AlertTrial.Told> would) {
        return new AlertView(id, seen, form, wrong, conflict, Optional.of(would), topics, template);
    }

    /** Which was not kept, for that reason. */
    AlertView refused(String why) {
        return new AlertView(id, seen, form, wrong, why, told, topics, template);
    }

    public boolean isFailed() {
        return !wrong.isEmpty() || !conflict.isEmpty();
    }

    public List<Map.Entry<String, String>> getFaults() {
        return List.copyOf(wrong.entrySet());
    }

    /** Why a field cannot be taken; empty: it can. */
    public String wrongIn(String field) {
        return wrong.getOrDefault(field, "");
    }

    public Map<String, String> getSubjects() {
        return AlertForm.SUBJECTS;
    }

    public List<Map.Entry<String, String>> getPlaces() {
        return Municipalities.byName();
    }

    /** Those that subscribers have chosen, and the one that the rule names. */
    public List<String> getTopicsToChoose() {
        var choices = new ArrayList<>(topics);
        String chosen = form.in("tema");
        if (!chosen.isEmpty() && !choices.contains(chosen)) choices.add(chosen);
        return choices;
    }

    public boolean isKept() {
        return seen > 0;
    }

    public long getPeople() {
        return sum(AlertTrial.Told::people);
    }

    /** Who has not written in the last 24 hours. */
    public long getOutside() {
        return getPeople() - sum(AlertTrial.Told::free);
    }

    private long sum(ToLongFunction<AlertTrial.Told> number) {
        return told.stream().flatMap(List::stream).mapToLong(number).sum();
    }

    public boolean isApproved() {
        return template.filter(MessageTemplate::isApproved).isPresent();
    }

    /** How the template stands. */
    public String getTemplateState() {
        return template.map(one -> switch (one.status()) {
                    case "APPROVED" -> "Aprobada: quienes no han escrito en 24 horas reciben la alerta con ella.";
                    case "PENDING", "IN_APPEAL" -> "En revisión. WhatsApp tarda de unos minutos a un día.";
                    case "REJECTED" ->
                        "Rechazada" + one.reason().map(why -> " (" + why + ")").orElse("")
                                + ". Cambia el mensaje, guarda la regla y pídela otra vez.";
                    default -> "WhatsApp no deja usarla (" + one.status() + ").";
                })
                .orElse("Todavía no se pide.");
    }
}
