package mx.gob.guanajuato.conectate.broadcast.pages.send;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentRules;
import mx.gob.guanajuato.conectate.broadcast.drafts.Addressed;
import mx.gob.guanajuato.conectate.broadcast.drafts.WritingDrafts;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.broadcast.plan.Planning;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateRules;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/** What has to be known before a draft goes out, and what keeps it from it. */
@ApplicationScoped
class Reviewing {
    private final BroadcastCatalog catalog;
    private final WritingDrafts drafts;
    private final Planning planning;
    private final ContentRules contents;
    private final TemplateRules rules;
    private final TemplateCatalog templates;
    private final Clock clock;

    Reviewing(
            BroadcastCatalog catalog,
            WritingDrafts drafts,
            Planning planning,
            ContentRules contents,
            TemplateRules rules,
            TemplateCatalog templates,
            Clock clock) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.planning = planning;
        this.contents = contents;
        this.rules = rules;
        this.templates = templates;
        this.clock = clock;
    }

    ReviewView view(Broadcast draft, long triers, String token) {
        var plan = planning.of(drafts.asIfSent(draft));
        var template = draft.content().template().flatMap(use -> templates.find(use.name(), use.language()));
        var others = catalog.in(State.RUNNING).toList();
        return new ReviewView(draft, plan, faults(draft, plan), template, others, triers, token, clock.instant());
    }

    /** Why it cannot be sent, in sentences; none: it can. */
    List<String> faults(Broadcast draft) {
        return faults(draft, planning.of(drafts.asIfSent(draft)));
    }

    private List<String> faults(Broadcast draft, Plan plan) {
        var faults = new ArrayList<>(contentFaults(draft));
        boolean past =
                Addressed.of(draft).moment().filter(clock.instant()::isAfter).isPresent();
        if (past) faults.add("La hora que elegiste ya pasó. Elige otra.");
        if (plan.people() == 0) faults.add("Nadie cumple lo que marcaste. Cambia los destinatarios.");
        else if (plan.reached() <= 0) faults.add("Nadie lo recibiría. Abajo dice por qué.");
        return List.copyOf(faults);
    }

    /** What is wrong with the content and its template. */
    List<String> contentFaults(Broadcast draft) {
        return Stream.concat(contents.faults(draft.content()).stream(), rules.faults(draft.content()).stream())
                .map(ContentFault::words)
                .toList();
    }
}
