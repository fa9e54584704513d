package mx.gob.guanajuato.conectate.simulator.conversation;

import java.time.Instant;
import java.util.List;

/**
 * A conversation as the phone shows it.
 *
 * @param revision grows with each change
 * @param now the simulator's clock
 * @param typing whether the number is writing
 * @param windowEnd until when the number may send free messages; null outside the window
 */
public record ConversationView(
        String citizen,
        String number,
        long revision,
        Instant now,
        boolean typing,
        Instant windowEnd,
        List<LineView> messages) {}
