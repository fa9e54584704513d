package mx.gob.guanajuato.conectate.broadcast.pages.send;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.broadcast.lists.Municipalities;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** To whom and how a broadcast goes, in words. */
public final class AudienceWords {
    private AudienceWords() {}

    /** "Personas suscritas que viven en León o Celaya y siguen semaforo". */
    public static String of(Audience audience) {
        if (audience.meansEverybody()) return "Todas las personas suscritas";
        var conditions = new ArrayList<String>();
        if (!audience.municipalities().isEmpty())
            conditions.add("viven en "
                    + either(audience.municipalities().stream()
                            .map(Municipalities::nameOf)
                            .toList()));
        if (!audience.topics().isEmpty()) conditions.add("eligieron " + either(audience.topics()));
        if (!audience.tags().isEmpty()) conditions.add("tienen la etiqueta " + either(audience.tags()));
        audience.activeDays()
                .ifPresent(days ->
                        conditions.add("escribieron en los últimos " + SpanishFormats.counted(days, "día", "días")));
        return "Personas suscritas que " + joined(conditions, " y ");
    }

    /** How it goes out where that is anything but at once; empty: at once. */
    public static List<String> manner(Broadcast broadcast) {
        var words = new ArrayList<String>();
        broadcast
                .goes()
                .spreadMinutes()
                .ifPresent(
                        minutes -> words.add("Repartido en " + SpanishFormats.counted(minutes, "minuto", "minutos")));
        if (broadcast.goes().atAnyHour()) words.add("También en horas de silencio");
        if (broadcast.goes().test()) words.add("Es una prueba: no cuenta como contenido enviado");
        if (broadcast.goes().alert()) words.add("Es una alerta: no cuenta como contenido enviado");
        return words;
    }

    private static String either(List<String> words) {
        return joined(words, " o ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) return String.join("", words);
        return words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
                + last
                + words.get(words.size() - 1);
    }
}
