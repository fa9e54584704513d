package mx.gob.guanajuato.conectate.systemtests.topics;

import java.util.Map;
import mx.gob.guanajuato.conectate.systemtests.drivers.Writing;

/** A tap on a button of an older answer, which the phone may still have. */
final class Tapped {
    private Tapped() {}

    static Writing with(String id) {
        return Writing.of(
                "interactive",
                Map.of("type", "button_reply", "button_reply", Map.of("id", id, "title", "De una respuesta anterior")));
    }
}
