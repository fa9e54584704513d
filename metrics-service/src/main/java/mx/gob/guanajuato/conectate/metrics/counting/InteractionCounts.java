package mx.gob.guanajuato.conectate.metrics.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;
import mx.gob.guanajuato.conectate.metrics.counting.reading.InteractionReader;
import mx.gob.guanajuato.conectate.views.View;

/** Declares the view that all figures about interactions are read from. */
@ApplicationScoped
class InteractionCounts {
    /** To be raised when {@link InteractionFold} counts differently; the log is then counted from its beginning. */
    private static final int VERSION = 2;

    @Produces
    @Singleton
    View<CountedInteraction> view() {
        return View.folding(
                "interactions", VERSION, Topics.INTERACTIONS, InteractionReader::read, InteractionFold::new);
    }
}
