package mx.gob.guanajuato.conectate.broadcast.pages;

import java.time.Instant;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** What is true of a broadcast now, in a sentence. */
record ProgressSentences(QuietTime quietTime, Instant now) {
    String of(Broadcast broadcast) {
        var life = broadcast.soFar();
        return switch (broadcast.state()) {
            case DRAFT -> "Nadie lo recibe hasta que lo mandes.";
            case SCHEDULED -> "Sale el " + SpanishFormats.moment(broadcast.sendAt()) + ".";
            case RUNNING -> running(broadcast);
            case PAUSED ->
                "En pausa desde las " + SpanishFormats.time(broadcast.changedAt())
                        + life.by().map(who -> ", por " + who).orElse("") + ". Sólo sale lo que ya va en camino.";
            case HELD ->
                "Debía salir el " + SpanishFormats.moment(broadcast.sendAt())
                        + " y el servicio no estaba. Nadie lo ha recibido: decide si todavía sale.";
            case FINISHED -> "Terminó " + ended(broadcast) + ".";
            case CANCELLED ->
                "Se canceló " + ended(broadcast)
                        + life.by().map(who -> ", por " + who).orElse("") + ".";
            case STOPPED ->
                "Se detuvo " + ended(broadcast) + ": WhatsApp no acepta este mensaje (Meta "
                        + life.why().orElse("sin código") + ").";
            case UNKNOWN -> "Lo cambió una versión más nueva de este servicio; mientras tanto no sale.";
        };
    }

    private String running(Broadcast broadcast) {
        boolean quiet = !broadcast.goes().atAnyHour() && quietTime.holds(now);
        if (quiet) return "Horas de silencio: sigue el " + SpanishFormats.moment(quietTime.nextLoud(now)) + ".";
        return "Sale desde el "
                + SpanishFormats.moment(broadcast.soFar().startedAt().orElse(broadcast.sendAt())) + ".";
    }

    private static String ended(Broadcast broadcast) {
        return "el " + SpanishFormats.moment(broadcast.soFar().endedAt().orElse(broadcast.changedAt()));
    }
}
