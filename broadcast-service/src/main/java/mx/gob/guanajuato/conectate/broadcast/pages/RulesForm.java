package mx.gob.guanajuato.conectate.broadcast.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/**
 * What stands in the two forms: what is laid down, and what somebody has typed over it.
 *
 * @param values by the names of the fields
 * @param wrong by the names of the fields: why one cannot be taken; {@value #CONFLICT}: why nothing was kept
 */
record RulesForm(Map<String, String> values, Map<String, String> wrong) {
    static final String CONFLICT = "conflicto";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    /** 1E-300000000 is a short field, and 300 MB where it is shown. */
    private static final int MOST_DECIMALS = 6;

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
        return new RulesForm(values, Map.of());
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

    /** For the template: why a field cannot be taken; empty: it can. */
    public String wrongIn(String field) {
        return wrong.getOrDefault(field, "");
    }

    public boolean isFailed() {
        return !wrong.isEmpty();
    }

    /** For the template: what to mend, by field. */
    public List<Map.Entry<String, String>> getFaults() {
        return wrong.entrySet().stream()
                .filter(fault -> !fault.getKey().equals(CONFLICT))
                .toList();
    }

    /** The same, which was not kept for that reason. */
    RulesForm refused(String sentence) {
        return new RulesForm(values, Map.of(CONFLICT, sentence));
    }

    RulesForm withQuietHours(MultivaluedMap<String, String> typed) {
        var next = over(typed, "desde", "hasta");
        for (String field : List.of("desde", "hasta")) {
            boolean other = !next.in(field.equals("desde") ? "hasta" : "desde").isEmpty();
            if (next.in(field).isEmpty() && other)
                next.wrong().put(field, "Escribe también esta hora, o borra la otra.");
            if (!next.in(field).isEmpty() && time(next.in(field)).isEmpty())
                next.wrong().put(field, "Escribe la hora así: 21:00.");
        }
        return next;
    }

    RulesForm withPrices(MultivaluedMap<String, String> typed) {
        var next = over(typed, "promocion", "utilidad", "servicio", "gratis", "vigencia", "fuente");
        for (String field : List.of("promocion", "utilidad", "servicio"))
            if (next.pesos(field).isEmpty()) next.wrong().put(field, "Escribe el precio en pesos, de 0 a 1,000: 0.61.");
        if (!next.in("gratis").matches("\\d{1,9}"))
            next.wrong().put("gratis", "Escribe cuántos con un número; si no hay, 0.");
        if (next.day().isEmpty()) next.wrong().put("vigencia", "Elige el día.");
        if (next.in("fuente").isEmpty() || next.in("fuente").length() > LONGEST_SOURCE)
            next.wrong().put("fuente", "Escribe de dónde son los precios, en hasta 300 letras.");
        return next;
    }

    private RulesForm over(MultivaluedMap<String, String> typed, String... fields) {
        var next = new HashMap<>(values);
        for (String field : fields) {
            String value = typed.getFirst(field);
            next.put(field, value == null ? "" : value.strip());
        }
        return new RulesForm(next, new LinkedHashMap<>());
    }

    /** Call it when nothing is wrong. Without any hour there are none. */
    Rule quietHours() {
        return new Rule.QuietHours(
                time(in("desde")).orElse(LocalTime.MIDNIGHT), time(in("hasta")).orElse(LocalTime.MIDNIGHT));
    }

    /** Call it when nothing is wrong. */
    Rule prices() {
        return new Rule.Prices(
                pesos("promocion").orElseThrow(),
                pesos("utilidad").orElseThrow(),
                pesos("servicio").orElseThrow(),
                Integer.parseInt(in("gratis")),
                day().orElseThrow(),
                in("fuente"));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(in("vigencia")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> pesos(String field) {
        try {
            return Optional.of(new BigDecimal(in(field)))
                    .filter(price -> price.signum() >= 0 && price.compareTo(MOST) <= 0)
                    .filter(price -> Math.abs((long) price.scale()) <= MOST_DECIMALS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
