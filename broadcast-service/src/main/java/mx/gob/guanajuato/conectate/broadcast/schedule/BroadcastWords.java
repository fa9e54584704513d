package mx.gob.guanajuato.conectate.broadcast.schedule;

import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/** What staff read of a broadcast. */
public final class BroadcastWords {
    private static final int LONGEST = 80;

    private BroadcastWords() {}

    /** Its state. */
    public static String of(State state) {
        return switch (state) {
            case DRAFT -> "Borrador";
            case SCHEDULED -> "Programado";
            case RUNNING -> "En curso";
            case PAUSED -> "En pausa";
            case HELD -> "Atrasado: decide";
            case FINISHED -> "Terminado";
            case CANCELLED -> "Cancelado";
            case STOPPED -> "Detenido por un error";
            case UNKNOWN -> "De una versión más nueva";
        };
    }

    /** How it begins, in one line. */
    public static String beginning(Broadcast broadcast) {
        String line = broadcast.content().text().strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) return "(sin texto)";
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line;
    }

    /** What the audit calls it. */
    public static String subject(Broadcast broadcast) {
        return "Envío «" + beginning(broadcast) + "»";
    }
}
