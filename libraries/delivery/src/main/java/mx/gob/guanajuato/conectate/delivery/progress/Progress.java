package mx.gob.guanajuato.conectate.delivery.progress;

import java.time.Instant;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;

/**
 * How far one message is. Each step that another process has to know of goes through {@link Recording}: it counts only
 * once the delivery-log has it.
 */
public sealed interface Progress {
    <T> T fold(Cases<T> cases);

    /** One answer for each state. */
    interface Cases<T> {
        T waiting(Waiting waiting);

        T recording(Recording recording);

        T calling(Calling calling);

        T inDoubt(InDoubt inDoubt);

        T done(Done done);
    }

    /** It may be tried from {@code dueAt} on, once it is its recipient's turn and there is a permit. */
    record Waiting(Tries tries, Instant dueAt) implements Progress {
        /** The attempt is announced first, and the call goes out when the announcement is on the log, not before {@code at}. */
        public Recording attempt(DeliveryEvent.Attempted announcement, Instant at) {
            return new Recording(announcement, new Calling(tries.oneMore(), at));
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.waiting(this);
        }
    }

    /** {@code event} is on its way to the delivery-log, however often that takes; what follows is {@code then}. */
    record Recording(DeliveryEvent event, Progress then) implements Progress {
        /** Whether nothing can change the end any more. */
        public boolean isLast() {
            return then instanceof Done;
        }

        /** Whether the call has not gone out yet, and still may not. */
        public boolean announcesCall() {
            return then instanceof Calling;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.recording(this);
        }
    }

    /** The call goes out at its moment, or is out. A process that dies here leaves a message in doubt. */
    record Calling(Tries tries, Instant at) implements Progress {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.calling(this);
        }
    }

    /** Nobody knows whether Meta took it: only a status webhook or the end of the grace period leads on. */
    record InDoubt(Tries tries, Instant since) implements Progress {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inDoubt(this);
        }
    }

    /** Its end is on the delivery-log. */
    record Done() implements Progress {
        public static final Done DONE = new Done();

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.done(this);
        }
    }
}
