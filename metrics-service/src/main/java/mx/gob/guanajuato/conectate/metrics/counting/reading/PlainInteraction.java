package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;

/**
 * Reads interactions in the form in which they are written, in a quarter of the time that a JSON parser takes. Whatever is
 * not as it always is, a field of another kind or out of bounds, it leaves to the parser, which says what is wrong.
 */
final class PlainInteraction {
    private static final KnownTexts TEXTS = new KnownTexts();
    private static final Field[] IN_ORDER = Field.values();

    private final byte[] bytes;
    private final PlainObject in;
    private final InteractionParts parts = new InteractionParts();

    private PlainInteraction(byte[] bytes) {
        this.bytes = bytes;
        this.in = new PlainObject(bytes);
    }

    /** In the order in which they are written, so that the next one is where it is looked for. */
    private enum Field {
        ID("id"),
        PSEUDONYM("pseudonym"),
        PHONE_NUMBER_ID("phoneNumberId"),
        SENT_AT("sentAt"),
        DAY("day"),
        HOUR("hour"),
        INTENT("intent"),
        MUNICIPALITY("municipality"),
        UNDERSTOOD("understood"),
        OUTCOME("outcome"),
        MODEL_VERSION("modelVersion"),
        LATENCY_MILLIS("latencyMillis"),
        GENERATED_BY("generatedBy"),
        ANY_OTHER("");

        private final byte[] name;

        Field(String name) {
            this.name = name.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** Empty where a parser has to be asked; throws {@link java.time.DateTimeException} for a day that is none. */
    static Optional<CountedInteraction> read(byte[] bytes) {
        var reading = new PlainInteraction(bytes);
        return reading.takesAll() && reading.parts.areWhole()
                ? Optional.of(reading.parts.together())
                : Optional.empty();
    }

    private boolean takesAll() {
        int expected = 0;
        while (in.next()) {
            var field = field(expected);
            expected = field.ordinal() + 1;
            if (in.kind() != PlainObject.Kind.NOTHING && !take(field)) return false;
        }
        return in.isWhole();
    }

    private Field field(int expected) {
        for (int i = expected; i < IN_ORDER.length; i++) if (in.isNamed(IN_ORDER[i].name)) return IN_ORDER[i];
        for (int i = 0; i < expected; i++) if (in.isNamed(IN_ORDER[i].name)) return IN_ORDER[i];
        return Field.ANY_OTHER;
    }

    /** Whether the value is of the kind that the field has. */
    private boolean take(Field field) {
        return switch (field) {
            case HOUR, LATENCY_MILLIS -> in.kind() == PlainObject.Kind.NUMBER && takeNumber(field);
            case SENT_AT, MODEL_VERSION, ANY_OTHER -> true;
            default -> in.kind() == PlainObject.Kind.TEXT && takeText(field);
        };
    }

    private boolean takeNumber(Field field) {
        if (field == Field.HOUR) parts.hour = in.number();
        else parts.latencyMillis = in.number();
        return true;
    }

    private boolean takeText(Field field) {
        switch (field) {
            case ID -> parts.id = digest();
            case PSEUDONYM -> parts.pseudonym = digest();
            case DAY -> parts.day = day();
            case PHONE_NUMBER_ID -> parts.phoneNumberId = text().orElse("");
            case INTENT -> parts.intent = text();
            case MUNICIPALITY -> parts.municipality = text();
            case UNDERSTOOD -> parts.understood = JsonNames.understood(text().orElse(""));
            case OUTCOME -> parts.outcome = JsonNames.outcome(text().orElse(""));
            default -> parts.generated = true;
        }
        return true;
    }

    private Optional<String> text() {
        return TEXTS.of(bytes, in.from(), in.to());
    }

    /** Null for a name that may be blank. */
    private Digest digest() {
        if (in.from() == in.to() || bytes[in.from()] == ' ') return null;
        return Digest.of(bytes, in.from(), in.to() - in.from());
    }

    /** As {@link LocalDate#parse}, which takes longer than all the rest; null for another form. */
    private LocalDate day() {
        int from = in.from();
        if (in.to() - from != 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') return null;
        int year = number(from, 4);
        int month = number(from + 5, 2);
        int dayOfMonth = number(from + 8, 2);
        return year < 0 || month < 0 || dayOfMonth < 0 ? null : LocalDate.of(year, month, dayOfMonth);
    }

    private int number(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return -1;
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }
}
