package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;

/** Whose broadcasts are sent: asked before each message, and told when Meta takes no message of one. */
public interface BroadcastControl {
    /** Lets every broadcast go on, and hears nothing. */
    BroadcastControl NONE = new BroadcastControl() {
        @Override
        public Optional<String> whyStopped(String broadcastId) {
            return Optional.empty();
        }

        @Override
        public boolean isHeld(String broadcastId) {
            return false;
        }

        @Override
        public void stop(String broadcastId, int code, String reason) {}
    };

    /** Why no message of it is to go out any more; empty while it goes on. Must not wait. */
    Optional<String> whyStopped(String broadcastId);

    /** Whether its messages have to wait, and may go later. Must not wait. */
    boolean isHeld(String broadcastId);

    /** Why no broadcast at all goes to this citizen any more; empty while they do. Must not wait. */
    default Optional<String> whyNotTo(CitizenKey citizen) {
        return Optional.empty();
    }

    /** Meta takes no message of it: {@code code} is Meta's. Must not wait; may come more than once. */
    void stop(String broadcastId, int code, String reason);
}
