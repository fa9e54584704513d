package mx.gob.guanajuato.conectate.broadcast.pages;

import java.time.Instant;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.Life;

/** What is true of a broadcast now, in a sentence. */
record ProgressSentences(QuietTime quietTime, Instant now, StaffDirectory colleagues) {
    /** The colour of a state's tag, in the list as on its page; the word tells the same. */
    static String tag(State state) {
        return switch (state) {
            case RUNNING, FINISHED -> "published";
            case PAUSED, HELD, STOPPED -> "draft";
            case SCHEDULED -> "scheduled";
            default -> "";
        };
    }

    String of(Broadcast broadcast) {
        var life = broadcast.soFar();
        return switch (broadcast.state()) {
            case DRAFT -> "Nadie lo recibe hasta que lo mandes.";
            case SCHEDULED -> "Sale el " + SpanishFormats.moment(broadcast.sendAt()) + ".";
            case RUNNING -> running(broadcast);
            case PAUSED ->
                "En pausa desde las " + SpanishFormats.time(broadcast.changedAt()) + by(life)
                        + ". Sólo sale lo que ya va en camino.";
            case HELD ->
                "Debía salir el " + SpanishFormats.moment(broadcast.sendAt())
                        + " y el servicio no estaba. Nadie lo ha recibido: decide si todavía sale.";
            case FINISHED -> "Terminó " + ended(broadcast) + ".";
            case CANCELLED -> "Se canceló " + ended(broadcast) + by(life) + ".";
            case STOPPED ->
                "Se detuvo " + ended(broadcast) + ": WhatsApp no acepta este mensaje (Meta "
                        + life.why().orElse("sin código") + ").";
            case UNKNOWN -> "Lo cambió una versión más nueva de este servicio; mientras tanto no sale.";
        };
    }

    private String by(Life life) {
        return life.by().map(who -> ", por " + colleagues.nameOf(who)).orElse("");
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

    /** Why somebody's message never left, and whether they may get it by another repetition. */
    static String notSent(Broadcast broadcast) {
        String why = "Cancelado, detenido o demasiado tarde.";
        return broadcast.goes().again().isEmpty()
                ? why
                : why + " A quien no le tocó en esta repetición no se le manda otra vez: quizá sí le llegó el primero.";
    }
}
