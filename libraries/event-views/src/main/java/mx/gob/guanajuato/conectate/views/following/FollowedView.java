package mx.gob.guanajuato.conectate.views.following;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import mx.gob.guanajuato.conectate.views.reading.EndOffsets;
import mx.gob.guanajuato.conectate.views.store.GenerationStore;
import mx.gob.guanajuato.conectate.views.store.Generations;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.jboss.logging.Logger;

/**
 * One view in this instance: followers of the generation that is served, and of the one that is being built, if any.
 * Redis says which; every instance asks, and whichever sees first that the new one has caught up lets it be served.
 */
final class FollowedView {
    private static final Logger LOG = Logger.getLogger(FollowedView.class);

    private final View<?> view;
    private final ViewStore store;
    private final GenerationStore generations;
    private final EndOffsets ends;
    private final Function<View<?>, List<ViewThread>> followers;
    private final Map<Integer, List<ViewThread>> running = new ConcurrentHashMap<>();
    private final ViewState starting;

    FollowedView(
            View<?> view,
            ViewStore store,
            GenerationStore generations,
            EndOffsets ends,
            Function<View<?>, List<ViewThread>> followers) {
        this.view = view;
        this.store = store;
        this.generations = generations;
        this.ends = ends;
        this.followers = followers;
        this.starting = new ViewState(view.fullName());
    }

    /** Follows what Redis says is to be followed; to be called again and again. */
    void check() {
        try {
            Generations there = generations.of(view);
            follow(there);
            there.building()
                    .map(view::ofGeneration)
                    .ifPresent(built -> promote(view.ofGeneration(there.serving()), built));
            there.retired().map(view::ofGeneration).ifPresent(generations::remove);
        } catch (ViewUnavailable e) {
            starting.waiting(e.getMessage());
        }
    }

    private void follow(Generations there) {
        Set<Integer> wanted = new LinkedHashSet<>(Set.of(there.serving()));
        there.building().ifPresent(wanted::add);
        for (Iterator<Map.Entry<Integer, List<ViewThread>>> all =
                        running.entrySet().iterator();
                all.hasNext(); ) {
            var one = all.next();
            if (wanted.contains(one.getKey())) continue;
            one.getValue().forEach(ViewThread::stop);
            all.remove();
            LOG.infof("View is followed no more: view=%s generation=%d", view.fullName(), one.getKey());
        }
        for (int generation : wanted) running.computeIfAbsent(generation, this::start);
    }

    private List<ViewThread> start(int generation) {
        var threads = followers.apply(view.ofGeneration(generation));
        threads.forEach(ViewThread::start);
        return threads;
    }

    private void promote(View<?> served, View<?> built) {
        if (!hasCaughtUp(served, built) || !generations.promote(built)) return;
        LOG.infof("View was built anew and is served: view=%s generation=%d", view.fullName(), built.generation());
        check();
    }

    /** As far as the served one, or as far as the log goes where the served one claims more than that. */
    private boolean hasCaughtUp(View<?> served, View<?> built) {
        var logEnds = ends.of(view.topic());
        if (logEnds.isEmpty()) return false;
        var before = store.positions(served);
        var now = store.positions(built);
        var needed = new HashMap<Integer, Long>();
        logEnds.get().forEach((partition, end) -> needed.put(partition, Math.min(end, before.of(partition))));
        return now.broken().isEmpty()
                && needed.entrySet().stream().allMatch(one -> now.of(one.getKey()) >= one.getValue());
    }

    View<?> view() {
        return view;
    }

    /** Whether nothing hinders it. */
    boolean isFollowed() {
        return states().stream().allMatch(state -> state.hindrance().isEmpty());
    }

    /** Whether it is built anew beside the one that is read. */
    boolean isRebuilding() {
        return running.size() > 1;
    }

    /** What hinders it, follower by follower. */
    List<ViewState> states() {
        var states = running.values().stream()
                .flatMap(List::stream)
                .map(ViewThread::state)
                .toList();
        return states.isEmpty() ? List.of(starting) : states;
    }

    void stop() {
        running.values().forEach(threads -> threads.forEach(ViewThread::stop));
    }
}
