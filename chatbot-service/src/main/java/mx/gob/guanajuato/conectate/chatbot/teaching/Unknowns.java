package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;

/** What was not understood since a moment, what was said in the same words as one. */
public final class Unknowns {
    private final Map<String, Group> groups = new HashMap<>();
    private final Instant start;

    /** Takes what was said since then. */
    public Unknowns(Instant start) {
        this.start = start;
    }

    /**
     * What several citizens said in the same words.
     *
     * @param id of the words, the same for ever
     * @param newest the last of them
     */
    public record Group(String id, int times, UnknownUtterance newest) {
        private Group and(UnknownUtterance other) {
            return new Group(id, times + 1, other.sentAt().isAfter(newest.sentAt()) ? other : newest);
        }

        /** As one line. */
        public String text() {
            return newest.text().replaceAll("\\s+", " ").strip();
        }
    }

    /** Takes a record of {@code utterances-unknown}; one of a form that this version does not know is none to teach. */
    public void learn(byte[] record) {
        try {
            UnknownUtterance utterance = EventJson.read(EventTypes.UNKNOWN_UTTERANCE, record);
            if (utterance.sentAt().isBefore(start) || utterance.text().isBlank()) return;
            String id = UtteranceId.of(utterance.text());
            Group before = groups.get(id);
            groups.put(id, before == null ? new Group(id, 1, utterance) : before.and(utterance));
        } catch (InvalidEvent notReadable) {
            return;
        }
    }

    /** Most often said first. */
    public List<Group> mostFirst() {
        var all = new ArrayList<>(groups.values());
        all.sort(Comparator.comparing(Group::times).reversed().thenComparing(Group::id));
        return all;
    }
}
