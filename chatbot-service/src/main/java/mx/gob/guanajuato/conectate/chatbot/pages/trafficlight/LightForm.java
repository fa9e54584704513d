package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    Optional<String> objection() {
        var first = Typed.day(from);
        var last = Typed.day(to);
        if (Light.of(colour).isEmpty()) return Optional.of("Elige un color.");
        if (first.isEmpty() || last.isEmpty()) return Optional.of("Escribe el primer y el último día.");
        if (last.get().isBefore(first.get())) return Optional.of("El último día va después del primero.");
        if (ChronoUnit.DAYS.between(first.get(), last.get()) > MAX_DAYS)
            return Optional.of("Un color dura a lo más un año. Revisa las fechas.");
        if (source.isEmpty()) return Optional.of("Escribe la fuente.");
        if (source.length() > MAX_TEXT || remark.length() > MAX_TEXT)
            return Optional.of("Fuente y nota llevan a lo más " + MAX_TEXT + " caracteres.");
        return Optional.empty();
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
