package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.broadcast.wording.Wording;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;

/** A content's whole text: what was written, what it invites to, where it is, and the hashtags at its end. */
public final class ContentWords {
    private static final Wording WORDS = Wording.OF_CITIZENS;

    private ContentWords() {}

    /** Of the free form: a place that stands above no text of its own is told by a link to the map. */
    public static String free(BroadcastContent content) {
        return joined(Stream.concat(
                Stream.concat(Stream.of(content.text()), invited(content).stream()),
                Stream.concat(place(content), hashtags(content))));
    }

    /** Of a template, whose heading shows the place itself. */
    public static String template(BroadcastContent content) {
        return joined(
                Stream.concat(Stream.concat(Stream.of(content.text()), invited(content).stream()), hashtags(content)));
    }

    private static String joined(Stream<String> paragraphs) {
        return paragraphs
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> invited(BroadcastContent content) {
        return content.invitation().map(event -> lines(event, content)).stream().toList();
    }

    private static String lines(Invitation event, BroadcastContent content) {
        var lines = new ArrayList<String>();
        lines.add("*" + event.title() + "*");
        lines.add(WORDS.when().formatted(when(event)));
        event.place().ifPresent(place -> lines.add(WORDS.where().formatted(place)));
        event.registration()
                .filter(address -> !leadsThere(content, address))
                .ifPresent(address -> lines.add(WORDS.registration().formatted(address)));
        return String.join("\n", lines);
    }

    /** martes 7 de julio de 2020, 18:00 h; with its end where it is known. */
    private static String when(Invitation event) {
        String day = WORDS.day(event.begins());
        String hour = WORDS.hour(event.begins());
        if (event.ends().isEmpty()) return WORDS.begins().formatted(day, hour);
        var ends = event.ends().get();
        boolean sameDay = ends.toLocalDate().equals(event.begins().toLocalDate());
        return sameDay
                ? WORDS.between().formatted(day, hour, WORDS.hour(ends))
                : WORDS.until().formatted(day, hour, WORDS.day(ends), WORDS.hour(ends));
    }

    private static boolean leadsThere(BroadcastContent content, String address) {
        return content.buttons().stream()
                .anyMatch(button ->
                        button instanceof ContentButton.Link link && link.url().equals(address));
    }

    private static Stream<String> place(BroadcastContent content) {
        return content.attachment().stream()
                .filter(Attachment.Location.class::isInstance)
                .map(Attachment.Location.class::cast)
                .map(ContentWords::onTheMap);
    }

    private static String onTheMap(Attachment.Location place) {
        String name =
                place.address().map(address -> place.name() + ", " + address).orElse(place.name());
        return "*" + name + "*\nhttps://maps.google.com/?q=" + place.latitude() + "," + place.longitude();
    }

    private static Stream<String> hashtags(BroadcastContent content) {
        String missing = content.hashtags().stream()
                .map(tag -> "#" + tag)
                .filter(tag -> !stands(content.text(), tag))
                .collect(Collectors.joining(" "));
        return Stream.of(missing);
    }

    /** As a whole word: #GTO does not stand in #GTOsano. */
    private static boolean stands(String text, String tag) {
        int at = text.indexOf(tag);
        while (at >= 0) {
            int end = at + tag.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) return true;
            at = text.indexOf(tag, end);
        }
        return false;
    }
}
