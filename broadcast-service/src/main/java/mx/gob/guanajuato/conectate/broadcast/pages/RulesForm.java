package mx.gob.guanajuato.conectate.broadcast.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/**
 * What stands in the two forms: what is laid down, and what somebody has typed over it.
 *
 * @param values by the names of the fields
 * @param wrong what cannot be taken; empty: nothing
 */
record RulesForm(Map<String, String> values, String wrong) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final int LONGEST_SOURCE = 300;

    static RulesForm of(RuleBook book) {
        var values = new HashMap<String, String>();
        var quiet = book.quietTime();
        if (quiet.exists()) {
            values.put("desde", "" + quiet.hours().from());
            values.put("hasta", "" + quiet.hours().until());
        }
        book.prices().ifPresent(prices -> {
            values.put("promocion", prices.marketing().toPlainString());
            values.put("utilidad", prices.utility().toPlainString());
            values.put("servicio", prices.service().toPlainString());
            values.put("gratis", "" + prices.freeServiceAMonth());
            values.put("vigencia", "" + prices.asOf());
            values.put("fuente", prices.source());
        });
        values.put("visto-silencio", revision(book, Rule.QuietHours.KEY));
        values.put("visto-precios", revision(book, Rule.Prices.KEY));
        return new RulesForm(values, "");
    }

    private static String revision(RuleBook book, String key) {
        return "" + book.find(key).map(BroadcastRule::revision).orElse(0);
    }

    static int seen(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("visto");
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    /** For the template: what stands in a field. */
    public String in(String field) {
        return values.getOrDefault(field, "");
    }

    RulesForm wrong(String sentence) {
        return new RulesForm(values, sentence);
    }

    RulesForm withQuietHours(MultivaluedMap<String, String> typed) {
        var next = over(typed, "desde", "hasta");
        boolean both = next.in("desde").isEmpty() == next.in("hasta").isEmpty();
        if (!both) return next.wrong("Escribe las dos horas, o ninguna.");
        return next.quietHours().isPresent() ? next : next.wrong("Escribe las horas así: 21:00.");
    }

    RulesForm withPrices(MultivaluedMap<String, String> typed) {
        var next = over(typed, "promocion", "utilidad", "servicio", "gratis", "vigencia", "fuente");
        return next.prices().isPresent()
                ? next
                : next.wrong("Escribe los tres precios en pesos (0 a 1,000), cuántos son gratis al mes, el día y la"
                        + " fuente.");
    }

    private RulesForm over(MultivaluedMap<String, String> typed, String... fields) {
        var next = new HashMap<>(values);
        for (String field : fields) {
            String value = typed.getFirst(field);
            next.put(field, value == null ? "" : value.strip());
        }
        return new RulesForm(next, "");
    }

    /** Without any hour there are none. */
    Optional<Rule> quietHours() {
        try {
            var from = in("desde").isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(in("desde"));
            var until = in("hasta").isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(in("hasta"));
            return wrong.isEmpty() ? Optional.of(new Rule.QuietHours(from, until)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Rule> prices() {
        try {
            String source = in("fuente");
            if (source.isEmpty() || source.length() > LONGEST_SOURCE || !wrong.isEmpty()) return Optional.empty();
            return Optional.of(new Rule.Prices(
                    pesos("promocion"),
                    pesos("utilidad"),
                    pesos("servicio"),
                    Math.max(0, Integer.parseInt(in("gratis"))),
                    LocalDate.parse(in("vigencia")),
                    source));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private BigDecimal pesos(String field) {
        var value = new BigDecimal(in(field));
        if (value.signum() < 0 || value.compareTo(MOST) > 0) throw new NumberFormatException(field);
        return value;
    }
}
