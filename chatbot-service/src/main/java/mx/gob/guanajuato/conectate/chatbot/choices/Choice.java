package mx.gob.guanajuato.conectate.chatbot.choices;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.Wanted;

/**
 * The id of a button or row: {@code ask/<intent>} and what is known, e.g. {@code ask/confirmed-cases?municipality=11020}.
 * The area {@value Content#STATE} says that the whole state is meant, not the citizen's own municipality.
 *
 * @param asks the question
 * @param wholeState whether the state is meant although a municipality is remembered
 */
public record Choice(RecognisedIntent asks, boolean wholeState) {
    private static final String PREFIX = "ask/";
    private static final Pattern INTENT = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern MUNICIPALITY = Pattern.compile("11[0-9]{3}");
    private static final Pattern SECTOR = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]?");

    /** The question as an id; of the state where it names no municipality and wants none. */
    public static String id(RecognisedIntent asks) {
        var known = new ArrayList<String>();
        asks.municipality().ifPresent(code -> known.add("municipality=" + code));
        asks.date().ifPresent(day -> known.add("date=" + day));
        asks.sector().ifPresent(sector -> known.add("sector=" + sector));
        asks.page().ifPresent(page -> known.add("page=" + page));
        asks.wanted()
                .ifPresent(wanted -> known.add("wanted=" + (wanted == Wanted.LOCATION ? "location" : "municipality")));
        if (known.isEmpty()) known.add("municipality=" + Content.STATE);
        return PREFIX + asks.intent() + "?" + String.join("&", known);
    }

    /** Empty for an id that none of our answers carries. */
    public static Optional<Choice> read(String id) {
        if (!id.startsWith(PREFIX)) return Optional.empty();
        int mark = id.indexOf('?');
        String intent = id.substring(PREFIX.length(), mark < 0 ? id.length() : mark);
        if (!INTENT.matcher(intent).matches()) return Optional.empty();
        Map<String, String> known = known(mark < 0 ? "" : id.substring(mark + 1));
        var asks = RecognisedIntent.of(intent, matching(known.get("municipality"), MUNICIPALITY))
                .on(day(known.get("date")))
                .forSector(matching(known.get("sector"), SECTOR))
                .wanting(wanted(known.get("wanted")));
        Optional<Integer> page = matching(known.get("page"), PAGE).map(Integer::valueOf);
        return Optional.of(
                new Choice(page.map(asks::onPage).orElse(asks), Content.STATE.equals(known.get("municipality"))));
    }

    private static Map<String, String> known(String query) {
        var known = new LinkedHashMap<String, String>();
        for (String pair : List.of(query.split("&"))) {
            int equals = pair.indexOf('=');
            if (equals > 0) known.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return known;
    }

    private static Optional<String> matching(String value, Pattern form) {
        return Optional.ofNullable(value).filter(given -> form.matcher(given).matches());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.ofNullable(value).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Wanted> wanted(String value) {
        if ("location".equals(value)) return Optional.of(Wanted.LOCATION);
        return "municipality".equals(value) ? Optional.of(Wanted.MUNICIPALITY) : Optional.empty();
    }
}
