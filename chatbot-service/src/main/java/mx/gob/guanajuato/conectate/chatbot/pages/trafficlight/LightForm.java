package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;

/** A period of the traffic light as it was typed. */
record LightForm(String colour, String from, String to, String remark, String source) {
    private static final int MAX_TEXT = 300;
    private static final int MAX_DAYS = 366;

    static final LightForm EMPTY = new LightForm("", "", "", "", "");

    static LightForm of(MultivaluedMap<String, String> form) {
        return new LightForm(
                Typed.text(form, "color"),
                Typed.text(form, "desde"),
                Typed.text(form, "hasta"),
                Typed.text(form, "nota"),
                Typed.text(form, "fuente"));
    }

    static LightForm of(TrafficLightPeriod period) {
        return new LightForm(
                period.colour(),
                period.from().toString(),
                period.to().toString(),
                period.remark().orElse(""),
                period.source());
    }

    /** By the names of the fields, why one cannot be taken; empty: nothing is wrong. */
    Map<String, String> objections() {
        var wrong = new LinkedHashMap<String, String>();
        if (Light.of(colour).isEmpty()) wrong.put("color", "Elige un color.");
        if (Typed.day(from).isEmpty()) wrong.put("desde", "Escribe el primer día.");
        objectionToTheLastDay().ifPresent(words -> wrong.put("hasta", words));
        if (remark.length() > MAX_TEXT) wrong.put("nota", "La nota lleva a lo más " + MAX_TEXT + " caracteres.");
        if (source.isEmpty()) wrong.put("fuente", "Escribe la fuente.");
        if (source.length() > MAX_TEXT) wrong.put("fuente", "La fuente lleva a lo más " + MAX_TEXT + " caracteres.");
        return wrong;
    }

    private Optional<String> objectionToTheLastDay() {
        var first = Typed.day(from);
        var last = Typed.day(to);
        if (last.isEmpty()) return Optional.of("Escribe el último día.");
        if (first.isEmpty()) return Optional.empty();
        if (last.get().isBefore(first.get())) return Optional.of("El último día va después del primero.");
        return ChronoUnit.DAYS.between(first.get(), last.get()) > MAX_DAYS
                ? Optional.of("Un color dura a lo más un año. Revisa las fechas.")
                : Optional.empty();
    }

    /** Only where there is no objection. */
    TrafficLightPeriod period() {
        LocalDate first = Typed.day(from).orElseThrow();
        LocalDate last = Typed.day(to).orElseThrow();
        var note = Optional.of(remark).filter(text -> !text.isEmpty());
        return new TrafficLightPeriod(first, last, colour, note, false, source);
    }

    /** Whether that colour is chosen. */
    public boolean is(Light light) {
        return light.getCode().equals(colour);
    }
}
