package mx.gob.guanajuato.conectate.language.understanding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said before, for «¿y en Irapuato?».
 *
 * @param today the citizen's day, in America/Mexico_City
 */
public record Context(Optional<String> lastIntent, Optional<String> lastMunicipality, LocalDate today) {
    /** The first message of a session. */
    public static Context none(LocalDate today) {
        return new Context(Optional.empty(), Optional.empty(), today);
    }
}
