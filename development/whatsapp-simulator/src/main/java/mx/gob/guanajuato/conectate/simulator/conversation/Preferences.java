package mx.gob.guanajuato.conectate.simulator.conversation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;

/** Who wants no marketing of a number, by WhatsApp's own switch. */
@Singleton
public class Preferences {
    private final Set<ConversationKey> stopped = ConcurrentHashMap.newKeySet();

    /** The citizen turned it off, or on again. */
    public void turn(BusinessNumber number, String citizen, boolean stops) {
        var key = new ConversationKey(citizen, number.phoneNumberId());
        if (stops) stopped.add(key);
        else stopped.remove(key);
    }

    /** Whether it is off. */
    public boolean hasStopped(BusinessNumber number, String citizen) {
        return stopped.contains(new ConversationKey(citizen, number.phoneNumberId()));
    }

    void forget(@Observes StateForgotten forgotten) {
        stopped.clear();
    }
}
