package mx.gob.guanajuato.conectate.simulator.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.conversation.Line.State;

/** All conversations, by citizen and number; the ones longest untouched are let go when there are too many lines. */
@Singleton
public class Conversations {
    /** Lines of all conversations together; about 150 MB. */
    static final int MOST_LINES = 400_000;

    /** Bounds the memory that long messages take; about 250 MB. */
    static final long MOST_CHARACTERS = 128_000_000;

    /** The customer service window: 24 h since the citizen's last message to that number (Meta, Sending messages). */
    static final Duration WINDOW = Duration.ofHours(24);

    private final SimulatorClock clock;
    private final LinkedHashMap<ConversationKey, Conversation> conversations = new LinkedHashMap<>(1024, 0.75f, true);
    private final Map<String, Place> byWamid = new HashMap<>();
    private long lastSeq;
    private long characters;

    Conversations(SimulatorClock clock) {
        this.clock = clock;
    }

    /**
     * A citizen's message reached the simulator; a wamid that is known already changes nothing.
     *
     * @param answers the message that it answers, or null
     */
    public synchronized void citizenWrote(
            BusinessNumber number,
            String citizen,
            String wamid,
            Instant at,
            String type,
            JsonNode content,
            String answers) {
        if (byWamid.containsKey(wamid)) return;
        var key = new ConversationKey(citizen, number.phoneNumberId());
        add(key, new Line(++lastSeq, wamid, at, type, content, answers, null));
    }

    /**
     * One of our messages was accepted.
     *
     * @param answers the message that it answers, or null
     */
    public synchronized void businessWrote(Sent sent, String type, JsonNode content, String answers) {
        var key = new ConversationKey(sent.citizen(), sent.number().phoneNumberId());
        add(key, new Line(++lastSeq, sent.wamid(), clock.now(), type, content, answers, sent));
    }

    /** Whether this message went through the simulator, in either direction. */
    public synchronized boolean knows(String wamid) {
        return byWamid.containsKey(wamid);
    }

    /** The number read the citizen's message and all before it; with typing, its answer is under way. */
    public synchronized void businessRead(String wamid, boolean typing) {
        change(wamid, (conversation, line) -> {
            conversation.readUpTo(line);
            if (typing) conversation.typing(clock.now());
        });
    }

    /** One of our messages reached the phone. */
    public synchronized void delivered(String wamid) {
        change(wamid, (conversation, line) -> conversation.move(line, State.DELIVERED));
    }

    /** One of our messages will not arrive. */
    public synchronized void failed(String wamid, String failure) {
        change(wamid, (conversation, line) -> {
            line.failure = failure;
            conversation.move(line, State.FAILED);
        });
    }

    /** Whether the citizen wrote to that number within the last 24 h. */
    public synchronized boolean windowOpen(BusinessNumber number, String citizen) {
        return clock.now().isBefore(windowEnd(of(number, citizen)));
    }

    /** One message of a chat. */
    public synchronized Optional<LineView> line(BusinessNumber number, String citizen, String wamid) {
        var place = byWamid.get(wamid);
        boolean here = place != null && place.conversation() == of(number, citizen);
        return here ? Optional.of(place.line().view()) : Optional.empty();
    }

    /** As if the citizen's last message to that number were 24 h old; no clock moves. */
    public synchronized void closeWindow(BusinessNumber number, String citizen) {
        of(number, citizen).citizenWroteAt(clock.now().minus(WINDOW));
    }

    /** The webhook of a citizen's message was refused; it will be posted again. */
    public synchronized void waiting(String wamid) {
        change(wamid, (conversation, line) -> conversation.move(line, State.WAITING));
    }

    /** The phone shows the conversation: our messages in it are read; returns those that were not before. */
    synchronized List<Sent> citizenRead(BusinessNumber number, String citizen) {
        var conversation = of(number, citizen);
        var unread = conversation.unreadFromBusiness();
        unread.forEach(line -> conversation.move(line, State.READ));
        return unread.stream().map(line -> line.sent).toList();
    }

    /** The conversation as the phone shows it. */
    public synchronized ConversationView view(BusinessNumber number, String citizen) {
        var conversation = of(number, citizen);
        var end = windowEnd(conversation);
        return new ConversationView(
                citizen,
                number.name(),
                conversation.revision,
                clock.now(),
                clock.now().isBefore(conversation.typingUntil),
                clock.now().isBefore(end) ? end : null,
                conversation.lines.stream().map(Line::view).toList());
    }

    synchronized void forget(@Observes StateForgotten forgotten) {
        conversations.clear();
        byWamid.clear();
        characters = 0;
    }

    private void add(ConversationKey key, Line line) {
        var conversation = conversations.computeIfAbsent(key, k -> new Conversation());
        conversation.add(line);
        byWamid.put(line.wamid, new Place(conversation, line));
        characters += line.weight();
        if (conversation.lines.size() > Conversation.MOST_LINES) letGo(conversation.lines.poll());
        while (byWamid.size() > MOST_LINES || characters > MOST_CHARACTERS) letGoTheOldest();
    }

    private void letGoTheOldest() {
        var oldest = conversations.entrySet().iterator();
        oldest.next().getValue().lines.forEach(this::letGo);
        oldest.remove();
    }

    private void letGo(Line line) {
        byWamid.remove(line.wamid);
        characters -= line.weight();
    }

    private Conversation of(BusinessNumber number, String citizen) {
        var found = conversations.get(new ConversationKey(citizen, number.phoneNumberId()));
        return found == null ? new Conversation() : found;
    }

    private void change(String wamid, BiConsumer<Conversation, Line> change) {
        var place = byWamid.get(wamid);
        if (place != null) change.accept(place.conversation(), place.line());
    }

    private static Instant windowEnd(Conversation conversation) {
        return conversation.citizenWroteAt.plus(WINDOW);
    }

    private record Place(Conversation conversation, Line line) {}
}
