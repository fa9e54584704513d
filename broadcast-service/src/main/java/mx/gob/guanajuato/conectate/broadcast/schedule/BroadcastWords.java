package mx.gob.guanajuato.conectate.broadcast.schedule;

import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/** What staff read of a broadcast. */
public final class BroadcastWords {
    private static final int LONGEST = 80;

    /** At a word's edge, where WhatsApp would draw them and not show them. */
    private static final Pattern MARKS = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~`]+|[*_~`]+(?![\\p{L}\\p{N}])");

    /** What would stand beside the ellipsis. */
    private static final Pattern BEFORE_ELLIPSIS = Pattern.compile("[\\s.,;:…]+$");

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

    /** How it begins, in one line without marks. */
    public static String beginning(Broadcast broadcast) {
        String line =
                MARKS.matcher(broadcast.content().text()).replaceAll("").strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) return "(sin texto)";
        return line.length() > LONGEST ? cut(line) : line;
    }

    /** After a whole word, where there is one. */
    private static String cut(String line) {
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return BEFORE_ELLIPSIS
                        .matcher(line.substring(0, end > 0 ? end : LONGEST - 1))
                        .replaceAll("") + "…";
    }

    /** What the audit calls it. */
    public static String subject(Broadcast broadcast) {
        return "Envío «" + beginning(broadcast) + "»";
    }
}
