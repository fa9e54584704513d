package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

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

    /** Taps the button or the row of that title, on the newest message that has it; the wamid of the reply. */
    public String taps(String title) {
        var received = simulator.receivedBy(citizen, number);
        for (int at = received.size() - 1; at >= 0; at--) {
            var offer = received.get(at).offer(title);
            if (offer.isPresent()) return writes(Writing.tap(received.get(at).wamid(), offer.get()));
        }
        throw new AssertionError("nothing to tap is called " + title + ": " + received);
    }

    /** Sends its location, in degrees; its wamid. */
    public String sendsLocation(double latitude, double longitude) {
        return writes(Writing.location(latitude, longitude));
    }

    /** Puts an emoji on a message. */
    public void reactsTo(Received message, String emoji) {
        writes(Writing.reaction(message.wamid(), emoji));
    }

    /** The words of the next message of this conversation that this phone has not looked at yet; waits for it. */
    public String nextMessage() {
        return next().text();
    }

    /** The next message of this conversation that this phone has not looked at yet; waits for it. */
    public Received next() {
        try {
            awaiting("message " + (seen + 1) + " on the phone")
                    .until(() -> simulator.receivedBy(citizen, number).size() > seen);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("only came: " + simulator.receivedBy(citizen, number), e);
        }
        return simulator.receivedBy(citizen, number).get(seen++);
    }

    /** All messages of the next answer: up to the first that has something to tap. */
    public List<Received> nextAnswer() {
        var answer = new ArrayList<Received>();
        do answer.add(next());
        while (!answer.get(answer.size() - 1).canBeTapped());
        return answer;
    }

    /** The words of everything that came in this conversation. */
    public List<String> messages() {
        return simulator.receivedBy(citizen, number).stream()
                .map(Received::text)
                .toList();
    }

    /** Whether the two blue ticks stand at a message that this phone wrote. */
    public boolean showsAsRead(String wamid) {
        return "read".equals(simulator.stateOf(wamid, citizen, number));
    }
}
