package mx.gob.guanajuato.conectate.broadcast.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.whatsapp.recipient.InvalidRecipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/** One row of a list as the wish to join that it stands for. */
final class ListRow {
    static final List<String> REQUIRED = List.of("numero", "consentimiento", "origen");
    private static final int LONGEST_CELL = 200;
    private static final int MOST_WORDS = 20;

    /** WhatsApp is of 2009: nobody can have agreed to it before. */
    private static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1);

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s+().-]");
    private static final Pattern NATIONAL = Pattern.compile("[1-9][0-9]{9}");

    /** A Mexican number without its country; a shorter one in a list is one that lost digits. */
    private static final int SHORTEST = 10;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} _-]{1,40}");
    private static final DateTimeFormatter MEXICAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String list;
    private final LocalDate today;

    /** @param list what staff call it; it stands in the proof */
    ListRow(String list, LocalDate today) {
        this.list = list;
        this.today = today;
    }

    /** The wish. */
    SubscriptionRequest read(long line, Function<String, String> cell) throws Refused {
        var cells = Stream.of("numero", "consentimiento", "origen", "municipio", "temas", "etiquetas")
                .map(cell)
                .toList();
        if (cells.stream().anyMatch(one -> one.length() > LONGEST_CELL)) throw new Refused(RowFault.TOO_LONG);
        var citizen = citizen(cells.get(0));
        Instant agreed = day(cells.get(1)).atStartOfDay(ServiceClock.GUANAJUATO).toInstant();
        if (cells.get(2).isBlank()) throw new Refused(RowFault.NO_ORIGIN);
        var traits = Traits.of(municipality(cells.get(3)))
                .choosing(words(cells.get(4)))
                .tagged(words(cells.get(5)));
        var proof = new Consent(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Way.LIST),
                Optional.of(agreed),
                Optional.of(list + ", renglón " + line + ": " + cells.get(2).strip()));
        return new SubscriptionRequest(list + "/" + line, citizen, Wish.JOIN, agreed, proof, traits);
    }

    static CitizenKey citizen(String typed) throws Refused {
        String digits = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        if (digits.length() < SHORTEST) throw new Refused(RowFault.NUMBER);
        try {
            return new CitizenKey(Recipient.ofPhone(NATIONAL.matcher(digits).matches() ? "52" + digits : digits)
                    .key());
        } catch (InvalidRecipient e) {
            throw new Refused(RowFault.NUMBER);
        }
    }

    private LocalDate day(String typed) throws Refused {
        if (typed.isBlank()) throw new Refused(RowFault.NO_CONSENT);
        try {
            String day = typed.strip();
            var agreed = day.contains("/") ? LocalDate.parse(day, MEXICAN) : LocalDate.parse(day);
            if (agreed.isBefore(EARLIEST) || agreed.isAfter(today)) throw new Refused(RowFault.CONSENT_DATE);
            return agreed;
        } catch (DateTimeParseException e) {
            throw new Refused(RowFault.CONSENT_DATE);
        }
    }

    private static Optional<String> municipality(String typed) throws Refused {
        if (typed.isBlank()) return Optional.empty();
        var code = Municipalities.codeOf(typed.strip());
        if (code.isEmpty()) throw new Refused(RowFault.MUNICIPALITY);
        return code;
    }

    private static List<String> words(String typed) throws Refused {
        var words = Stream.of(typed.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> !WORD.matcher(word).matches())) throw new Refused(RowFault.WORDS);
        return words;
    }

    /** The row makes nobody a subscriber. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final RowFault fault;

        Refused(RowFault fault) {
            super(fault.english(), null, false, false);
            this.fault = fault;
        }

        RowFault fault() {
            return fault;
        }
    }
}
