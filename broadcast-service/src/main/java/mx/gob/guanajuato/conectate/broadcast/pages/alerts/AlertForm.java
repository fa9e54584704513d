package mx.gob.guanajuato.conectate.broadcast.pages.alerts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.pages.compose.TopicNames;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/**
 * A rule as it stands in the form.
 *
 * @param values by the names of the fields
 */
record AlertForm(Map<String, String> values) {
    /** What can be told, and what staff call it. */
    static final Map<String, String> SUBJECTS = TopicNames.of(
            Rule.Alert.TRAFFIC_LIGHT,
            "confirmed-cases",
            "cases-under-investigation",
            "discarded-cases",
            "community-transmission",
            "recovered-cases",
            "deaths");

    /** What is filled in by itself: as staff write it, and as the rule keeps it. */
    private static final Map<String, String> PLACES = Map.of(
            "{municipio}", "{municipality}",
            "{cifra}", "{value}",
            "{cambio}", "{change}",
            "{fecha}", "{date}",
            "{color}", "{colour}");

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CODES = Pattern.compile("(11\\d{3}(,\\s*11\\d{3}){0,45})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final int LONGEST_WAIT = 24 * 60;
    private static final int LONGEST_TEXT = 1_024;
    private static final int LONGEST_NAME = 80;

    static AlertForm blank() {
        return new AlertForm(Map.of("cambio", "1", "espera", "15"));
    }

    static AlertForm of(Rule.Alert rule) {
        var values = new LinkedHashMap<String, String>();
        values.put("nombre", rule.name());
        values.put("sobre", rule.on());
        values.put("municipios", String.join(", ", rule.municipalities()));
        values.put("tema", rule.topic().orElse(""));
        values.put("cambio", "" + rule.leastChange());
        values.put("espera", "" + rule.collectMinutes());
        values.put("texto", shown(rule.text()));
        values.put("activa", rule.active() ? "si" : "");
        return new AlertForm(values);
    }

    static AlertForm of(MultivaluedMap<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        for (String field : List.of("nombre", "sobre", "tema", "cambio", "espera", "texto", "activa")) {
            String value = typed.getFirst(field);
            values.put(field, value == null ? "" : value.strip());
        }
        values.put("municipios", String.join(", ", typed.getOrDefault("municipios", List.of())));
        return new AlertForm(values);
    }

    /** A rule's message with its places as staff write them. */
    static String shown(String text) {
        String shown = text;
        for (var place : PLACES.entrySet()) shown = shown.replace(place.getValue(), place.getKey());
        return shown;
    }

    private String kept() {
        String kept = in("texto");
        for (var place : PLACES.entrySet()) kept = kept.replace(place.getKey(), place.getValue());
        return kept;
    }

    /** For the template: what stands in a field. */
    public String in(String field) {
        return values.getOrDefault(field, "");
    }

    /** For the template: whether a municipality is ticked. */
    public boolean hasPlace(String code) {
        return in("municipios").contains(code);
    }

    /** By the names of the fields, why one cannot be taken; empty: nothing is wrong. */
    Map<String, String> wrong() {
        var faults = new LinkedHashMap<String, String>();
        if (in("nombre").isEmpty() || in("nombre").length() > LONGEST_NAME)
            faults.put("nombre", "Ponle un nombre de hasta 80 letras.");
        if (!SUBJECTS.containsKey(in("sobre"))) faults.put("sobre", "Elige de qué avisa.");
        if (!NUMBER.matcher(in("cambio")).matches()) faults.put("cambio", "Escribe el cambio mínimo con un número.");
        if (!CODES.matcher(in("municipios")).matches()) faults.put("municipios", "Elige municipios de la lista.");
        if (in("tema").length() > LONGEST_NAME) faults.put("tema", "Elige un tema de la lista.");
        if (!NUMBER.matcher(in("espera")).matches() || Integer.parseInt(in("espera")) > LONGEST_WAIT)
            faults.put("espera", "Escribe cuántos minutos espera: de 0 a 1,440.");
        if (kept().isEmpty() || kept().length() > LONGEST_TEXT)
            faults.put("texto", "Escribe el mensaje, de hasta 1,024 letras.");
        unknownPlace()
                .ifPresent(place -> faults.put(
                        "texto",
                        place + " no se llena solo. Puedes usar {municipio}, {cifra}, {cambio}, {fecha} y {color}."));
        return faults;
    }

    /** It would go out as it stands. */
    private Optional<String> unknownPlace() {
        return PLACE.matcher(kept())
                .results()
                .map(MatchResult::group)
                .filter(place -> !PLACES.containsValue(place))
                .findFirst();
    }

    /** The rule; call it when nothing is wrong. */
    Rule.Alert rule(String id) {
        return new Rule.Alert(
                id,
                in("nombre"),
                in("sobre"),
                Arrays.stream(in("municipios").split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList(),
                Optional.of(in("tema")).filter(topic -> !topic.isEmpty()),
                Math.max(1, Long.parseLong(in("cambio"))),
                Integer.parseInt(in("espera")),
                kept(),
                in("activa").equals("si"));
    }
}
