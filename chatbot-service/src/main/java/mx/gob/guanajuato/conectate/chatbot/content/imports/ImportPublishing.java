package mx.gob.guanajuato.conectate.chatbot.content.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Arrival;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Decision;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Held;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Decides about a file that was read: publishes all of it, or none of it ever. */
@ApplicationScoped
public class ImportPublishing {
    /** Who publishes what comes by itself. */
    public static final Actor ITSELF = new Actor(Arrival.ITSELF, "Importación automática", List.of());

    private static final int TOLD_HELD = 50;

    private final Importing importing;
    private final Imports imports;
    private final Publishing publishing;
    private final Audit audit;
    private final Clock clock;

    ImportPublishing(Importing importing, Imports imports, Publishing publishing, Audit audit, Clock clock) {
        this.importing = importing;
        this.imports = imports;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes a plan. A process that dies after it and before the import says so leaves a file that changes nothing more.
     *
     * @param confirmed whether that person confirmed what is held
     * @return false: somebody changed one of the figures meanwhile, and nothing was published
     * @throws mx.gob.guanajuato.conectate.console.staff.NotWritten when Kafka does not take it
     */
    public boolean publish(FigureImport waiting, ImportPlan plan, Actor actor, boolean confirmed) {
        boolean nothing = plan.changes().isEmpty();
        if (!nothing && !publishing.publish(actor, plan.drafts(), told(waiting, plan, actor))) return false;
        var decision = new Decision(actor.name(), actor.fullName(), clock.instant(), confirmed);
        imports.write(waiting.decided(nothing ? State.UNCHANGED : State.PUBLISHED, plan.effect(), decision));
        return true;
    }

    /** Publishes what came by itself, unless something is held. */
    public FigureImport publishUnlessHeld(FigureImport read) {
        if (read.state() != State.WAITING) return read;
        var plan = importing.plan(read);
        if (plan.held().isEmpty()) publish(read, plan, ITSELF, false);
        return imports.find(read.id()).orElse(read);
    }

    /** It will not be published. */
    public void discard(FigureImport waiting, Actor actor) {
        audit.tell(actor, Action.IMPORT_DISCARDED, subject(waiting));
        var decision = new Decision(actor.name(), actor.fullName(), clock.instant(), false);
        imports.write(waiting.decided(State.DISCARDED, waiting.effect().orElseThrow(), decision));
    }

    private AuditEntry told(FigureImport waiting, ImportPlan plan, Actor actor) {
        var read = waiting.read().orElseThrow();
        String after = SpanishFormats.counted(plan.changes().size(), "cifra", "cifras") + "\nFuente: "
                + String.join("; ", read.sources()) + "\nSHA-256: " + read.sha256();
        if (!plan.held().isEmpty())
            after += "\nConfirmadas:\n"
                    + plan.held().stream()
                            .limit(TOLD_HELD)
                            .map(ImportPublishing::inWords)
                            .collect(Collectors.joining("\n"));
        if (plan.held().size() > TOLD_HELD)
            after += "\ny " + SpanishFormats.number(plan.held().size() - TOLD_HELD) + " más";
        return audit.entry(actor, Action.CONTENT_PUBLISHED, subject(waiting), Optional.empty(), Optional.of(after));
    }

    private static String subject(FigureImport file) {
        return "Archivo de cifras " + file.arrival().file();
    }

    private static String inWords(Held held) {
        return held.indicator() + ", " + held.area() + ", " + held.date() + ": de "
                + held.from().map(SpanishFormats::number).orElse("no publicado") + " a "
                + SpanishFormats.number(held.to()) + ", " + held.why();
    }
}
