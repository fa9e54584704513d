package mx.gob.guanajuato.conectate.chatbot.answers;

import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.whatsapp.message.LocationMessage;

/**
 * What a citizen reads.
 *
 * @param text with WhatsApp's formatting, of any length
 * @param contentRevisions kind/id@revision of each content that it tells
 * @param ending what stands below the text
 * @param pins points on the map, which go before the text
 */
public record Answer(String text, List<String> contentRevisions, Ending ending, List<LocationMessage> pins) {
    /** With the topic's own buttons below it. */
    public static Answer of(String text, List<String> contentRevisions) {
        return new Answer(text, contentRevisions, new Ending.FollowUps(), List.of());
    }

    /** The same above another ending. */
    public Answer endingWith(Ending other) {
        return new Answer(text, contentRevisions, other, pins);
    }

    Answer after(String remark) {
        return new Answer(remark + "\n\n" + text, contentRevisions, ending, pins);
    }

    /** The same below points on the map. */
    public Answer withPins(List<LocationMessage> points) {
        return new Answer(text, contentRevisions, ending, points);
    }

    Answer telling(String contentRevision) {
        var told = Stream.concat(contentRevisions.stream(), Stream.of(contentRevision));
        return new Answer(text, told.toList(), ending, pins);
    }
}
