package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.reach.DeliveryStep;
import mx.gob.guanajuato.conectate.reach.Reach;
import mx.gob.guanajuato.conectate.reach.ReachViews;
import mx.gob.guanajuato.conectate.reach.ReportedStatus;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Where messages are, as Redis has it. Every call throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
public class Reaching {
    /** Messages that are asked for in one question. */
    private static final int AT_ONCE = 500;

    private final View<DeliveryStep> log;
    private final View<ReportedStatus> statuses;
    private final ViewReader reader;

    Reaching(View<DeliveryStep> log, View<ReportedStatus> statuses, ViewReader reader) {
        this.log = log;
        this.statuses = statuses;
        this.reader = reader;
    }

    /** Of each broadcast. */
    Map<String, Reach> of(List<String> broadcastIds) {
        var hashes = reader.present(
                log, broadcastIds.stream().map(ReachViews::funnelKey).toList());
        var all = new LinkedHashMap<String, Reach>();
        for (int i = 0; i < broadcastIds.size(); i++) all.put(broadcastIds.get(i), Reach.of(hashes.get(i)));
        return all;
    }

    /** Of one broadcast. */
    public Reach of(String broadcastId) {
        return Reach.of(counts(broadcastId));
    }

    /** Of one broadcast, by state. */
    public Map<String, String> counts(String broadcastId) {
        return reader.present(log, List.of(ReachViews.funnelKey(broadcastId))).get(0);
    }

    /** Whether everything is in it that was on the logs when this was asked. */
    public boolean isComplete() {
        return reader.progress(log).isComplete() && reader.progress(statuses).isComplete();
    }

    /** The state of each message; empty for one of which nothing is known. */
    public List<Optional<String>> states(List<String> messageIds) {
        var states = new ArrayList<Optional<String>>();
        for (int from = 0; from < messageIds.size(); from += AT_ONCE) {
            var some = messageIds.subList(from, Math.min(messageIds.size(), from + AT_ONCE));
            reader.texts(log, some.stream().map(ReachViews::messageKey).toList())
                    .forEach(text -> states.add(text.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .map(ReachViews::stateIn)));
        }
        return states;
    }
}
