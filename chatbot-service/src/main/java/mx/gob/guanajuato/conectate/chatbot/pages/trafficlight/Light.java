package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A colour of the traffic light: told by its shape and its word, not by the colour alone. */
enum Light {
    ROJO("riesgo máximo", "<path d=\"M8 2h8l6 6v8l-6 6H8l-6-6V8z\" fill=\"#a4161a\"/>"),
    NARANJA("riesgo alto", "<path d=\"M12 1l11 11-11 11L1 12z\" fill=\"#d96b00\"/>"),
    AMARILLO("riesgo medio", "<path d=\"M12 2l11 20H1z\" fill=\"#f2c200\" stroke=\"#1b2430\" stroke-width=\"1.5\"/>"),
    VERDE("riesgo bajo", "<circle cx=\"12\" cy=\"12\" r=\"10\" fill=\"#007a53\"/>");

    private final String meaning;
    private final String shape;

    Light(String meaning, String shape) {
        this.meaning = meaning;
        this.shape = shape;
    }

    static Optional<Light> of(String code) {
        return Arrays.stream(values())
                .filter(light -> light.getCode().equals(code))
                .findFirst();
    }

    /** As contents name it. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getMeaning() {
        return meaning;
    }

    /** Drawn; its word stands beside it. */
    public RawString getShape() {
        return new RawString("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + shape + "</svg>");
    }
}
