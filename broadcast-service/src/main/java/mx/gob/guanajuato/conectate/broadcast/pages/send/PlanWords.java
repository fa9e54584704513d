package mx.gob.guanajuato.conectate.broadcast.pages.send;

import java.time.Instant;
import java.time.LocalDate;
import mx.gob.guanajuato.conectate.broadcast.pages.send.ReviewView.Line;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** A plan in words. */
final class PlanWords {
    private PlanWords() {}

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
    static Line notReached(String why, long people) {
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
