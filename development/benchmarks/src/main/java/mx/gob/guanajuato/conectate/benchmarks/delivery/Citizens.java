package mx.gob.guanajuato.conectate.benchmarks.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Who gets what. */
final class Citizens {
    /** The number of ours that sends broadcasts in the demo. */
    static final String PHONE_NUMBER_ID = "100000000001729";

    private static final String TEXT =
            "Mañana hay vacunación para personas de 50 a 59 años en León, Irapuato y Celaya. Lleva tu identificación"
                    + " y tu registro. #UnidosSomosGrandeza";

    private Citizens() {}

    static String number(String broadcast, int index) {
        return String.format(Locale.ROOT, "5247%d%07d", broadcast.equals("news") ? 8 : 9, index);
    }

    /** The message without its envelope. */
    static ObjectNode content() {
        var content = JsonNodeFactory.instance.objectNode().put("type", "text");
        content.putObject("text").put("body", TEXT);
        return content;
    }
}
