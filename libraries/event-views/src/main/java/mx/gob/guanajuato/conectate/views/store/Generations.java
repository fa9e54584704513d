package mx.gob.guanajuato.conectate.views.store;

import java.util.Map;
import java.util.Optional;

/**
 * Which of a view's generations there are.
 *
 * @param serving the one that is read; 1 in an empty Redis
 * @param building the one that is built beside it
 * @param retired one that nobody reads any more, whose keys are still to be removed
 */
public record Generations(int serving, Optional<Integer> building, Optional<Integer> retired) {
    static Generations of(Map<String, String> fields) {
        return new Generations(
                Integer.parseInt(fields.getOrDefault("serving", "1")),
                Optional.ofNullable(fields.get("building")).map(Integer::valueOf),
                Optional.ofNullable(fields.get("retired")).map(Integer::valueOf));
    }
}
