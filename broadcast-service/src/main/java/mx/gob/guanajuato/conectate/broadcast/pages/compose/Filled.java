package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Link;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Reply;

/** The form's fields by their names: typed, or of a content that is written on. */
final class Filled {
    private final Map<String, String> fields = new TreeMap<>();

    static Filled empty() {
        return new Filled();
    }

    static Filled of(ContentForm form) {
        var filled = new Filled();
        filled.put("texto", form.texto);
        filled.put("hashtags", form.hashtags);
        filled.put("lugar", form.lugar);
        filled.put("direccion", form.direccion);
        filled.put("latitud", form.latitud);
        filled.put("longitud", form.longitud);
        filled.put("evento", form.evento);
        filled.put("empieza", form.empieza);
        filled.put("termina", form.termina);
        filled.put("donde", form.donde);
        filled.put("registro", form.registro);
        filled.put("calendario", form.calendario);
        filled.put("enlaceDice", form.enlaceDice);
        filled.put("enlace", form.enlace);
        filled.put("proposito", form.proposito);
        filled.put("plantilla", form.plantilla);
        filled.put("valores", form.valores);
        filled.list("boton", form.boton);
        filled.list("tema", form.tema);
        return filled;
    }

    static Filled of(BroadcastContent content) {
        var filled = new Filled();
        filled.put("texto", content.text());
        filled.put("hashtags", String.join(" ", content.hashtags()));
        if (content.attachment().orElse(null) instanceof Attachment.Location place) {
            filled.put("lugar", place.name());
            filled.put("direccion", place.address().orElse(""));
            filled.put("latitud", String.valueOf(place.latitude()));
            filled.put("longitud", String.valueOf(place.longitude()));
        }
        content.invitation().ifPresent(event -> {
            filled.put("evento", event.title());
            filled.put("empieza", event.begins().toString());
            filled.put("termina", event.ends().map(Object::toString).orElse(""));
            filled.put("donde", event.place().orElse(""));
            filled.put("registro", event.registration().orElse(""));
            filled.put("calendario", event.calendarFile() ? "si" : "");
        });
        filled.buttons(content);
        filled.put("proposito", content.purpose().equals(Optional.of(Purpose.ALERT)) ? "alerta" : "difusion");
        content.template().ifPresent(use -> {
            filled.put("plantilla", use.name() + "/" + use.language());
            filled.put("valores", String.join("\n", use.values()));
        });
        return filled;
    }

    private void buttons(BroadcastContent content) {
        int at = 0;
        for (var button : content.buttons()) {
            if (button instanceof Link link) {
                put("enlaceDice", link.title());
                put("enlace", link.url());
            }
            if (button instanceof Reply reply) {
                put("boton" + at, reply.title());
                put("tema" + at++, reply.asks());
            }
        }
    }

    private void list(String name, List<String> values) {
        if (values == null) return;
        for (int i = 0; i < values.size(); i++) put(name + i, values.get(i));
    }

    private void put(String name, String value) {
        fields.put(name, value == null ? "" : value);
    }

    /** What stands in a field; empty where nothing does. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }
}
