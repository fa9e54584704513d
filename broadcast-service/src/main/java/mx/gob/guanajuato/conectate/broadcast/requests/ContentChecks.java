package mx.gob.guanajuato.conectate.broadcast.requests;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.contents.CalendarFiles;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentRules;
import mx.gob.guanajuato.conectate.broadcast.media.MediaAway;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems.Violation;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateRules;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/** Takes no content that cannot be sent: every fault is named. */
@ApplicationScoped
public class ContentChecks {
    private final ContentRules contents;
    private final TemplateRules templates;
    private final CalendarFiles calendars;

    ContentChecks(ContentRules contents, TemplateRules templates, CalendarFiles calendars) {
        this.contents = contents;
        this.templates = templates;
        this.calendars = calendars;
    }

    /** Throws a problem that names every fault. */
    public void require(BroadcastDraft draft) {
        var content = draft.content();
        var faults = new ArrayList<ContentFault>(contents.faults(content));
        // A draft may wait for its template.
        if (!draft.isDraft()) faults.addAll(templates.faults(content));
        if (!faults.isEmpty()) throw problem(faults);
        try {
            calendars.keepFor(content);
        } catch (MediaAway e) {
            throw Problems.unstored();
        }
    }

    /** Of a draft that is to go out: what it waited for has to be there. */
    public void requireSendable(Broadcast draft) {
        var faults = templates.faults(draft.content());
        if (draft.state() == State.DRAFT && !faults.isEmpty()) throw problem(faults);
    }

    private static HttpProblem problem(List<ContentFault> faults) {
        var first = faults.get(0);
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(first.field() + ": " + first.reason())
                .with(
                        "violations",
                        faults.stream()
                                .map(fault -> new Violation(fault.field(), "body", fault.reason()))
                                .toList())
                .build();
    }
}
