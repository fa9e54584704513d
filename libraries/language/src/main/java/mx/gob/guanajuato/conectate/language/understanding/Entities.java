package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.entities.Days;

/**
 * What a message says besides its intent.
 *
 * @param municipalities their codes, in the order named
 * @param state whether the whole state is named
 * @param elsewhere a place that is not ours, as it is called in an answer
 * @param days the days asked about
 * @param sector a line of business or life
 * @param ageGroup as people were called to be vaccinated
 */
public record Entities(
        List<String> municipalities,
        boolean state,
        Optional<String> elsewhere,
        Optional<Days> days,
        Optional<String> sector,
        Optional<String> ageGroup) {

    /** Whether it names a place of ours. */
    public boolean isOurs() {
        return state || !municipalities.isEmpty();
    }

    Entities withSector(String name) {
        return new Entities(municipalities, state, elsewhere, days, Optional.of(name), ageGroup);
    }

    Entities withMunicipality(String code) {
        return new Entities(List.of(code), state, elsewhere, days, sector, ageGroup);
    }
}
