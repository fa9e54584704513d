package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/** How interactions are counted: a hash a day, in it a number an outcome. The day's total is their sum. */
@ApplicationScoped
class DailyCounts {
    /** To be raised when {@link #changes} counts differently; the log is then counted from its beginning. */
    private static final int VERSION = 1;

    @Produces
    @Singleton
    View<Interaction> view() {
        return View.of("interactions", VERSION, Topics.INTERACTIONS, EventTypes.INTERACTION, DailyCounts::changes);
    }

    static List<Change> changes(Interaction interaction) {
        return List.of(new Change.Increment(key(interaction.day()), field(interaction.outcome()), 1));
    }

    static String key(LocalDate day) {
        return "day:" + day;
    }

    private static String field(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
