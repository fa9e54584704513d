package mx.gob.guanajuato.conectate.views.following;

import java.util.Optional;
import org.jboss.logging.Logger;

/** What hinders one view from being followed, if anything; written by its thread, read by readiness. */
final class ViewState {
    private static final Logger LOG = Logger.getLogger(ViewState.class);

    private final String view;
    private volatile Optional<String> hindrance = Optional.of("starting");

    ViewState(String view) {
        this.view = view;
    }

    String view() {
        return view;
    }

    Optional<String> hindrance() {
        return hindrance;
    }

    void following() {
        if (hindrance.isPresent()) LOG.infof("View is followed: view=%s", view);
        hindrance = Optional.empty();
    }

    void waiting(String reason) {
        if (!hindrance.equals(Optional.of(reason))) LOG.warnf("View waits: view=%s reason=\"%s\"", view, reason);
        hindrance = Optional.of(reason);
    }
}
