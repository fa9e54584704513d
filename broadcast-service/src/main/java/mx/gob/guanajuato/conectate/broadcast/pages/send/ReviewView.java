package mx.gob.guanajuato.conectate.broadcast.pages.send;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.drafts.Addressed;
import mx.gob.guanajuato.conectate.broadcast.pages.compose.Shown;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastWords;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;

/**
 * The last look at a draft.
 *
 * @param plan what would become of it if it were sent now
 * @param faults why it cannot be sent
 * @param template that it names, as Meta has it
 * @param others that go out at present
 * @param triers how many people try contents out
 * @param token so that pressing twice tries once
 */
record ReviewView(
        Broadcast draft,
        Plan plan,
        List<String> faults,
        Optional<MessageTemplate> template,
        List<Broadcast> others,
        long triers,
        String token,
        Instant now) {

    public String getId() {
        return draft.id();
    }

    public String getBeginning() {
        return BroadcastWords.beginning(draft);
    }

    public long getReached() {
        return plan.reached();
    }

    public boolean isPlanned() {
        return moment().isPresent();
    }

    private Optional<Instant> moment() {
        return Addressed.of(draft).moment();
    }

    /** "hoy a las 18:00 h". */
    public String getWhen() {
        return moment().map(at -> PlanWords.when(at, now)).orElse("en cuanto lo confirmes");
    }

    public boolean isSendable() {
        return faults.isEmpty();
    }

    public String getAudience() {
        return AudienceWords.of(draft.to());
    }

    public List<String> getManner() {
        return AudienceWords.manner(draft);
    }

    /** How it looks to whoever wrote in the last 24 hours. */
    public PhonePreview getFreely() {
        return Shown.of(draft.content());
    }

    /** How it looks to everybody else; empty: they do not get it. */
    public Optional<PhonePreview> getByTemplate() {
        return template.map(one -> Shown.of(draft.content(), one));
    }

    /** Whether both phones say the same words. */
    public boolean isAlike() {
        return template.map(one -> Shown.saysTheSame(draft.content(), one)).orElse(true);
    }

    public List<PlanWords.Line> getLines() {
        return PlanWords.lines(plan, template.isPresent());
    }

    public boolean isWithoutTemplate() {
        return plan.notReached().getOrDefault(Plan.NO_TEMPLATE, 0L) > 0;
    }

    public long getWithoutTemplate() {
        return plan.notReached().getOrDefault(Plan.NO_TEMPLATE, 0L);
    }

    /** "Empieza hoy a las 18:00 h y termina hoy a las 18:11 h, a 80 mensajes por segundo." */
    public String getTime() {
        return "Empieza " + PlanWords.when(plan.startsAt(), now) + " y termina " + PlanWords.when(plan.endsAt(), now)
                + ", a " + SpanishFormats.counted(plan.perSecond(), "mensaje", "mensajes") + " por segundo.";
    }

    /** Whether quiet hours put its beginning off. */
    public boolean isPutOff() {
        return plan.startsAt().isAfter(moment().filter(now::isBefore).orElse(now));
    }

    public String getQuota() {
        if (plan.recipientsPerDay() == null) return "";
        return "WhatsApp permite escribir con plantilla a "
                + SpanishFormats.counted(plan.recipientsPerDay(), "persona", "personas") + " en 24 horas.";
    }

    public String getCost() {
        return Optional.ofNullable(plan.cost()).map(PlanWords::cost).orElse("");
    }
}
