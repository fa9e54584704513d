package mx.gob.guanajuato.conectate.broadcast.pages.send;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** A plan in words. */
public final class PlanWords {
    private PlanWords() {}

    /** People, and what becomes of them. */
    public record Line(String what, String meaning, long people) {}

    /** Everybody of the audience, by what becomes of them. */
    public static List<Line> lines(Plan plan, boolean withTemplate) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Lo reciben sin plantilla", "Escribieron en las últimas 24 horas.", plan.free()));
        if (withTemplate)
            lines.add(new Line("Lo reciben con la plantilla", "No han escrito en 24 horas.", plan.byTemplate()));
        plan.notReached().forEach((why, people) -> lines.add(notReached(why, people)));
        return lines;
    }

    /** "hoy a las 18:00 h", "mañana a las 09:00 h", "el 30 de abril de 2021 a las 18:00 h". */
    static String when(Instant moment, Instant now) {
        var day = LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO);
        var today = LocalDate.ofInstant(now, ServiceClock.GUANAJUATO);
        String called = "el " + SpanishFormats.day(day);
        if (day.equals(today)) called = "hoy";
        if (day.equals(today.plusDays(1))) called = "mañana";
        return called + " a las " + SpanishFormats.time(moment);
    }

    /** Why so many do not get it. */
    private static Line notReached(String why, long people) {
        return switch (why) {
            case Plan.NO_TEMPLATE ->
                new Line(
                        "No lo reciben: sin plantilla",
                        "No han escrito en 24 horas y el envío no lleva plantilla.",
                        people);
            case Plan.QUOTA ->
                new Line(
                        "No lo reciben: cupo de WhatsApp",
                        "Son más personas de las que WhatsApp permite en 24 horas.",
                        people);
            case Plan.TOO_LATE ->
                new Line(
                        "No lo reciben: no alcanza el tiempo",
                        "A esta velocidad no les toca antes de que venza.",
                        people);
            case Plan.SET_ASIDE -> new Line("No lo reciben: apartadas", "Desde hace tiempo no les llega nada.", people);
            default -> new Line("No lo reciben", why, people);
        };
    }

    /** "$8,123.50 MXN con los precios del 1 de julio de 2026 (Meta)." */
    static String cost(Plan.Cost cost) {
        String pesos = cost.least().equals(cost.most())
                ? SpanishFormats.pesos(cost.least())
                : "De " + SpanishFormats.pesos(cost.least()) + " a " + SpanishFormats.pesos(cost.most())
                        + ", según cuántos mensajes gratis queden este mes";
        return pesos + ", con los precios del " + SpanishFormats.day(cost.pricesOf()) + " (" + cost.source() + ").";
    }
}
