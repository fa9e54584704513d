package mx.gob.guanajuato.conectate.metrics.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;
import mx.gob.guanajuato.conectate.views.Progress;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;
import mx.gob.guanajuato.conectate.views.store.GenerationStore;

/** Counting everything again, beside what was counted. Throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
public class CountRebuild {
    private final View<CountedInteraction> view;
    private final GenerationStore generations;
    private final ViewReader reader;

    CountRebuild(View<CountedInteraction> view, GenerationStore generations, ViewReader reader) {
        this.view = view;
        this.generations = generations;
        this.reader = reader;
    }

    /**
     * How far both have come.
     *
     * @param serving the generation that is read
     * @param building the one that is being built
     * @param built how far that one has come; unknown where there is none
     */
    public record Standing(int serving, Progress served, Optional<Integer> building, Progress built) {}

    /** Lets everything be counted again, unless that is being done. */
    public void begin() {
        generations.renew(view);
    }

    /** How it goes. */
    public Standing standing() {
        var there = generations.of(view);
        return new Standing(
                there.serving(),
                reader.progress(view),
                there.building(),
                there.building()
                        .map(generation -> reader.progressOf(view.ofGeneration(generation)))
                        .orElse(Progress.UNKNOWN));
    }
}
