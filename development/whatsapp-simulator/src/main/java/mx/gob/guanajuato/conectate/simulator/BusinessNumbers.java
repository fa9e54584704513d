package mx.gob.guanajuato.conectate.simulator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The two numbers that exist here; any other phone number id is unknown, as it would be to Meta. */
@Singleton
public class BusinessNumbers {
    private final List<BusinessNumber> all;

    BusinessNumbers(SimulatorConfig config) {
        all = List.of(
                new BusinessNumber(
                        "chatbot", config.chatbot().phoneNumberId(), "524779190712", "Conéctate GTO chatbot"),
                new BusinessNumber("conectate", config.conectate().phoneNumberId(), "524778531729", "Conéctate"));
    }

    /** Both, the chatbot first. */
    public List<BusinessNumber> all() {
        return all;
    }

    /** The number with this phone number id. */
    public Optional<BusinessNumber> byId(String phoneNumberId) {
        return all.stream().filter(n -> n.phoneNumberId().equals(phoneNumberId)).findFirst();
    }

    /**
     * The number that a test means.
     *
     * @param nameOrId {@code chatbot}, {@code conectate} or a phone number id; nothing means the chatbot
     * @param field the input's name, for the refusal
     */
    public BusinessNumber named(String nameOrId, String field) {
        if (nameOrId == null || nameOrId.isBlank()) return all.get(0);
        return all.stream()
                .filter(n -> n.name().equals(nameOrId) || n.phoneNumberId().equals(nameOrId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "must be chatbot, conectate or a known phone number id"));
    }
}
