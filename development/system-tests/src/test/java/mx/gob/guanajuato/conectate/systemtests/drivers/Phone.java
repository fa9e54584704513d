package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import java.util.List;

/** A citizen's phone with one conversation open on it. */
public final class Phone {
    private final Simulator simulator;
    private final String citizen;
    private final BusinessNumber number;
    private int seen;

    Phone(Simulator simulator, String citizen, BusinessNumber number) {
        this.simulator = simulator;
        this.citizen = citizen;
        this.number = number;
    }

    /** The same phone, in the conversation with that number. */
    public Phone inChatWith(BusinessNumber other) {
        return new Phone(simulator, citizen, other);
    }

    /** The phone number, as our system knows it. */
    public String citizen() {
        return citizen;
    }

    /** Writes a text; its wamid. */
    public String writes(String text) {
        return writes(Writing.text(text));
    }

    /** Writes a message; its wamid. */
    public String writes(Writing message) {
        return simulator.write(citizen, message.to(number));
    }

    /** The next message of this conversation that this phone has not looked at yet; waits for it. */
    public String nextMessage() {
        awaiting("message " + (seen + 1) + " on the phone")
                .until(() -> messages().size() > seen);
        return messages().get(seen++);
    }

    /** Everything that came in this conversation. */
    public List<String> messages() {
        return simulator.receivedBy(citizen, number);
    }

    /** Whether the two blue ticks stand at a message that this phone wrote. */
    public boolean showsAsRead(String wamid) {
        return "read".equals(simulator.stateOf(wamid, citizen, number));
    }
}
