package mx.gob.guanajuato.conectate.events.conversation;

import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What a citizen wrote that was not understood, for staff to learn from. Topic {@code utterances-unknown}, key {@link
 * #pseudonym()}, kept 90 days.
 *
 * @param id derived from the wamid, which itself encodes a phone number
 * @param pseudonym HMAC of the citizen key
 * @param text without numbers of four digits or more, addresses, e-mail addresses and links; at most {@value #MAX_TEXT}
 *     characters
 * @param nearest intents that come nearest, nearest first, at most three
 * @param modelVersion which model of understanding did not understand it
 */
public record UnknownUtterance(
        String id, String pseudonym, Instant sentAt, String text, List<String> nearest, String modelVersion) {
    public static final int MAX_TEXT = 1_000;

    public UnknownUtterance {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (pseudonym == null || pseudonym.isBlank()) throw new InvalidEvent("pseudonym", "missing");
        if (text == null) throw new InvalidEvent("text", "missing");
        if (text.length() > MAX_TEXT) throw new InvalidEvent("text", "longer than " + MAX_TEXT + " characters");
        nearest = nearest == null ? List.of() : List.copyOf(nearest);
    }
}
