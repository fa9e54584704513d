package mx.gob.guanajuato.conectate.broadcast.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.funnel.LiveProgress;
import mx.gob.guanajuato.conectate.broadcast.pages.compose.Shown;
import mx.gob.guanajuato.conectate.broadcast.pages.send.AudienceWords;
import mx.gob.guanajuato.conectate.broadcast.pages.send.PlanWords;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastWords;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;

/**
 * One broadcast as its page tells it.
 *
 * @param figures how it goes; empty while Redis does not answer
 * @param decision whom it would go to if it began now; empty: it is not overdue
 * @param sentence what is true of it now
 * @param repetition the broadcast that repeats it; empty: none
 */
record ProgressView(
        Broadcast broadcast,
        Optional<LiveProgress> figures,
        Optional<Plan> decision,
        String sentence,
        String repetition,
        Instant now) {
    private static final int HUNDRED = 100;
    private static final int SECONDS = 60;
    private static final int MINUTES = 60;

    /** In minutes; what lasts longer is told in hours. */
    private static final int LONG_WAIT = 120;

    /** A place, and how many people are there. */
    public record Place(String name, String meaning, long people) {}

    /** Why somebody did not get it. */
    public record Reason(String words, String code, long people) {}

    /** How far it came with whom, of all. */
    public record Step(String name, long people, String share) {}

    public String getId() {
        return broadcast.id();
    }

    public String getBeginning() {
        return BroadcastWords.beginning(broadcast);
    }

    public String getState() {
        return BroadcastWords.of(broadcast.state());
    }

    /** Its tag's colour. */
    public String getTag() {
        return ProgressSentences.tag(broadcast.state());
    }

    /** To whom it goes. */
    public String getAudience() {
        return AudienceWords.of(broadcast.to());
    }

    /** How it goes out. */
    public List<String> getManner() {
        return AudienceWords.manner(broadcast);
    }

    /** The broadcast that it repeats; empty: none. */
    public String getOriginal() {
        return broadcast.goes().again().orElse("");
    }

    public PhonePreview getPhone() {
        return Shown.of(broadcast.content());
    }

    /** The template's name; empty: it has none. */
    public String getTemplate() {
        return broadcast.content().template().map(TemplateUse::name).orElse("");
    }

    public boolean isLive() {
        return broadcast.state() == State.RUNNING || broadcast.state() == State.PAUSED;
    }

    public boolean isPausable() {
        return broadcast.state() == State.RUNNING || broadcast.state() == State.SCHEDULED;
    }

    public boolean isResumable() {
        return broadcast.state() == State.PAUSED || broadcast.state() == State.HELD;
    }

    public boolean isHeld() {
        return broadcast.state() == State.HELD;
    }

    /** How many people would get it now. */
    public long getReached() {
        return decision.map(Plan::reached).orElse(0L);
    }

    /** Everybody it is meant for, by what would become of them now. */
    public List<PlanWords.Line> getLines() {
        return decision.map(plan -> PlanWords.lines(plan, !getTemplate().isEmpty()))
                .orElse(List.of());
    }

    public boolean isDraft() {
        return broadcast.state() == State.DRAFT;
    }

    public boolean isCancellable() {
        return !broadcast.state().isOver();
    }

    public boolean isRepeatable() {
        return broadcast.state().isOver() && repetition.isEmpty() && getUnreached() > 0;
    }

    public long getUnreached() {
        return figures.map(LiveProgress::unreached).orElse(0L);
    }

    public boolean isMeasured() {
        return figures.isPresent();
    }

    /** Whose turn it was not yet: whoever cancels it keeps it from them. */
    public long getWaiting() {
        return getPeople() - getThrough();
    }

    public long getPeople() {
        return figures.map(LiveProgress::audience).orElse(0L);
    }

    /** Whose turn it was; once it is over, to whom it was sent. */
    public long getThrough() {
        boolean over = broadcast.state().isOver();
        return figures.map(one -> over ? one.accepted() : one.through()).orElse(0L);
    }

    /** What that number means. */
    public String getMeaning() {
        return broadcast.state().isOver()
                ? "personas a quienes WhatsApp se lo entrega o ya lo entregó"
                : "personas a quienes ya les tocó";
    }

    /** "79 por segundo", and when it ends; empty while that cannot be said. */
    public String getSpeed() {
        if (broadcast.state() != State.RUNNING) return "";
        return figures.filter(one -> one.perSecond() != null && one.perSecond() > 0)
                .map(one -> Math.round(one.perSecond()) + " por segundo"
                        + (one.secondsLeft() == null || one.secondsLeft() == 0
                                ? ""
                                : ", termina en unos " + time(one.secondsLeft()) + " (≈ "
                                        + SpanishFormats.time(now.plusSeconds(one.secondsLeft())) + ")"))
                .orElse("");
    }

    private static String time(long seconds) {
        if (seconds < SECONDS) return SpanishFormats.counted(seconds, "segundo", "segundos");
        long minutes = (seconds + SECONDS - 1) / SECONDS;
        if (minutes < LONG_WAIT) return SpanishFormats.counted(minutes, "minuto", "minutos");
        return minutes / MINUTES + " h " + minutes % MINUTES + " min";
    }

    public List<Place> getPlaces() {
        return figures.map(LiveProgress::places)
                .map(at -> List.of(
                        new Place("En espera", "Falta que le toque, o se intentará otra vez.", at.queued()),
                        new Place("En camino", "WhatsApp aún no responde.", at.inFlight()),
                        new Place("Enviado a WhatsApp", "Todavía no llega al teléfono.", at.sent()),
                        new Place("Llegó al teléfono", "Sin que conste que lo leyó.", at.delivered()),
                        new Place("Leído (mínimo)", "Quien oculta las palomitas azules no cuenta.", at.read()),
                        new Place("No llegó", "WhatsApp lo rechazó; abajo, por qué.", at.failed()),
                        new Place("Se dio de baja", "O cambió de municipio o tema, antes de su turno.", at.left()),
                        new Place("No se envió", ProgressSentences.notSent(broadcast), at.notSent()),
                        new Place("Sin confirmar", "Se intentó y WhatsApp no respondió; no se repite.", at.unknown())))
                .orElse(List.of());
    }

    public List<Step> getSteps() {
        return figures.filter(one -> one.audience() > 0)
                .map(one -> List.of(
                        step("Lo recibió WhatsApp", one.accepted(), one),
                        step("Llegó al teléfono", one.delivered(), one),
                        step("Lo leyó, al menos", one.places().read(), one)))
                .orElse(List.of());
    }

    private static Step step(String name, long people, LiveProgress of) {
        long tenths = Math.round(people * HUNDRED * 10.0 / of.audience());
        return new Step(
                name, people, tenths / 10 + "." + tenths % 10 + " % de " + SpanishFormats.number(of.audience()));
    }

    public List<Reason> getReasons() {
        return figures.map(one -> one.failedByCode().entrySet().stream()
                        .map(code -> new Reason(MetaReasons.of(code.getKey()), code.getKey(), code.getValue()))
                        .sorted((first, second) -> Long.compare(second.people(), first.people()))
                        .toList())
                .orElse(List.of());
    }
}
