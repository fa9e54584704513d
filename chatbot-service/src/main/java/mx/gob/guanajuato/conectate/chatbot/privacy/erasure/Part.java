package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import java.util.Arrays;
import java.util.Optional;

/** The parts of an erasure that are reported one by one. */
enum Part {
    SESSIONS("sessions", "conversaciones abiertas"),
    SUBSCRIBERS("subscribers", "suscripciones y sus identificadores"),
    LINKS("identity-links", "identificadores ligados"),
    UTTERANCES("utterances-unknown", "frases que no se entendieron"),
    INTERACTIONS("interactions", "consultas contadas, ahora sin relación con la persona");

    private final String code;
    private final String words;

    Part(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }
}
