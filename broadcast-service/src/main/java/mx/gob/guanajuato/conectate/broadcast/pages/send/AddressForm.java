package mx.gob.guanajuato.conectate.broadcast.pages.send;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.drafts.Addressed;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * To whom and when, as it stands in the form.
 *
 * @param values by the names of the fields
 * @param wrong by the names of the fields, in their order: why one cannot be taken
 */
record AddressForm(Map<String, List<String>> values, Map<String, String> wrong) {
    private static final Pattern PLACE = Pattern.compile("11\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final int MOST_WORDS = 100;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_DAYS = 3_650;
    private static final int LONGEST_SPREAD = 24 * 60;
    private static final int MOST_DAYS_AHEAD = 366;
    private static final String SOME = "algunas";
    private static final String LATER = "hora";

    static AddressForm of(Broadcast draft) {
        var values = new HashMap<String, List<String>>();
        var audience = draft.to();
        values.put("para", List.of(audience.meansEverybody() ? "todas" : SOME));
        values.put("municipio", audience.municipalities());
        values.put("tema", audience.topics());
        values.put("etiqueta", audience.tags());
        values.put(
                "activas", audience.activeDays().map(String::valueOf).stream().toList());
        var moment = Addressed.of(draft).moment();
        values.put("cuando", List.of(moment.isPresent() ? LATER : "ahora"));
        values.put(
                LATER,
                moment
                        .map(at -> LocalDateTime.ofInstant(at, ServiceClock.GUANAJUATO)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString())
                        .stream()
                        .toList());
        values.put(
                "repartir",
                draft.goes().spreadMinutes().map(String::valueOf).stream().toList());
        values.put("silencio", draft.goes().atAnyHour() ? List.of("si") : List.of());
        return new AddressForm(values, Map.of());
    }

    static AddressForm of(MultivaluedMap<String, String> typed, Instant now) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((field, given) -> values.put(
                field,
                given.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()));
        var form = new AddressForm(values, Map.of());
        return new AddressForm(values, form.faults(now));
    }

    /** For the template: what stands in a field. */
    public String in(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** For the template: whether a box is ticked. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** For the template: why a field cannot be taken; empty: it can. */
    public String wrongIn(String field) {
        return wrong.getOrDefault(field, "");
    }

    private List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    int seen() {
        return in("visto").matches("\\d{1,9}") ? Integer.parseInt(in("visto")) : 0;
    }

    private Map<String, String> faults(Instant now) {
        var faults = new LinkedHashMap<String, String>();
        if (has("para", SOME)) conditions(faults);
        if (has("cuando", LATER)) moment(now, faults);
        if (!in("repartir").isEmpty() && !isNumber("repartir", LONGEST_SPREAD))
            faults.put("repartir", "Escribe en cuántos minutos se reparte: de 1 a 1,440.");
        return faults;
    }

    private void conditions(Map<String, String> faults) {
        boolean none = all("municipio").isEmpty()
                && all("tema").isEmpty()
                && all("etiqueta").isEmpty()
                && in("activas").isEmpty();
        if (none) faults.put("para", "Elige al menos un municipio, un tema, una etiqueta o los días, o elige a todas.");
        if (!all("municipio").stream().allMatch(code -> PLACE.matcher(code).matches()))
            faults.put("municipio", "Elige municipios de la lista.");
        if (!fit(all("tema"))) faults.put("tema", "Elige temas de la lista.");
        if (!fit(all("etiqueta"))) faults.put("etiqueta", "Elige etiquetas de la lista.");
        if (!in("activas").isEmpty() && !isNumber("activas", MOST_DAYS))
            faults.put("activas", "Escribe los días con un número: de 1 a 3,650.");
    }

    private void moment(Instant now, Map<String, String> faults) {
        var moment = momentTyped();
        if (moment.isEmpty()) faults.put(LATER, "Elige el día y la hora.");
        else if (!moment.get().isAfter(now)) faults.put(LATER, "Esa hora ya pasó. Elige una que todavía no llega.");
        else if (moment.get().isAfter(now.plus(MOST_DAYS_AHEAD, ChronoUnit.DAYS)))
            faults.put(LATER, "Falta más de un año. Elige una hora más cercana.");
    }

    private static boolean fit(List<String> words) {
        return words.size() <= MOST_WORDS && words.stream().allMatch(word -> word.length() <= LONGEST_WORD);
    }

    private boolean isNumber(String field, int most) {
        return NUMBER.matcher(in(field)).matches() && Integer.parseInt(in(field)) <= most;
    }

    private Optional<Instant> momentTyped() {
        try {
            return Optional.of(LocalDateTime.parse(in(LATER))
                    .atZone(ServiceClock.GUANAJUATO)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What was said; call it when nothing is wrong. */
    Addressed addressed() {
        var audience = has("para", SOME)
                ? new Audience(
                        all("municipio"),
                        all("tema"),
                        all("etiqueta"),
                        Optional.of(in("activas"))
                                .filter(days -> !days.isEmpty())
                                .map(Integer::valueOf))
                : Audience.EVERYBODY;
        var manner = new Manner(
                Optional.of(in("repartir"))
                        .filter(minutes -> !minutes.isEmpty())
                        .map(Integer::valueOf),
                has("silencio", "si"),
                false,
                false,
                Optional.empty());
        return new Addressed(
                Optional.of(audience).filter(one -> !one.meansEverybody()),
                Optional.of(manner),
                has("cuando", LATER) ? momentTyped() : Optional.empty());
    }
}
