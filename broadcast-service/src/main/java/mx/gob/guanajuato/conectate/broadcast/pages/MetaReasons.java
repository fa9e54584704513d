package mx.gob.guanajuato.conectate.broadcast.pages;

import java.util.Map;

/** Meta's error codes in words for staff (Meta, error codes). */
final class MetaReasons {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("131026", "Este número no puede recibir el mensaje"),
            Map.entry("131021", "El número es el nuestro"),
            Map.entry("131030", "El número no está en la lista de prueba de WhatsApp"),
            Map.entry("131047", "Pasaron más de 24 horas desde su último mensaje y no hay plantilla"),
            Map.entry("131049", "WhatsApp limita la promoción que recibe esta persona"),
            Map.entry("131050", "Pidió a WhatsApp no recibir promoción"),
            Map.entry("131051", "WhatsApp no conoce este tipo de mensaje"),
            Map.entry("131052", "WhatsApp no pudo bajar el archivo"),
            Map.entry("131053", "WhatsApp no pudo preparar el archivo"),
            Map.entry("130472", "WhatsApp no lo entrega, por una prueba suya"),
            Map.entry("130497", "WhatsApp no entrega en ese país"),
            Map.entry("130403", "WhatsApp no permite escribirle"),
            Map.entry("131000", "WhatsApp falló"),
            Map.entry("131056", "Recibió demasiados mensajes nuestros en poco tiempo"));

    private MetaReasons() {}

    static String of(String code) {
        return WORDS.getOrDefault(code, "Otra razón de WhatsApp");
    }
}
