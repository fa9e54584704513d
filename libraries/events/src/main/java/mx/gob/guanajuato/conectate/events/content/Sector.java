package mx.gob.guanajuato.conectate.events.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;

/**
 * A part of life or of the economy, as citizens name it.
 *
 * @param id its fixed name, e.g. {@code restaurantes}
 * @param title at most 24 characters (Meta, list rows)
 * @param description below the title, at most 72 characters
 * @param aliases other forms that people write, in any spelling of case and accents
 * @param alsoIn sectors whose content counts for it where it has none of its own, nearest first
 */
@JsonIgnoreProperties("kind") // the type's name, which only Unknown keeps
public record Sector(String id, String title, Optional<String> description, List<String> aliases, List<String> alsoIn)
        implements Content {
    public Sector {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        alsoIn = alsoIn == null ? List.of() : List.copyOf(alsoIn);
    }

    @Override
    public String key() {
        return "sector/" + id;
    }
}
