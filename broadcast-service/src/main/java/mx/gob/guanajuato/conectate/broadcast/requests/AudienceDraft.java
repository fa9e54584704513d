package mx.gob.guanajuato.conectate.broadcast.requests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to get a broadcast: whoever fits each condition that is named, and of each any one of its words. */
public record AudienceDraft(
        @Schema(description = "INEGI codes, e.g. 11020 for León")
                @Size(min = 1, max = MUNICIPALITIES, message = "are none, or more than {max}")
                List<@NotBlank @Pattern(regexp = "11\\d{3}", message = "is no municipality of Guanajuato") String>
                        municipalities,
        @Schema(description = "What citizens chose")
                @Size(min = 1, max = WORDS, message = "are none, or more than {max}")
                List<@NotBlank @Size(max = LONGEST_WORD) String> topics,
        @Schema(description = "What an imported list said of them")
                @Size(min = 1, max = WORDS, message = "are none, or more than {max}")
                List<@NotBlank @Size(max = LONGEST_WORD) String> tags,
        @Schema(description = "Wrote or tapped within so many days before")
                @Min(value = 1, message = "is less than {value}")
                @Max(value = MOST_DAYS, message = "is more than {value}")
                Integer activeDays) {
    private static final int MUNICIPALITIES = 46;
    private static final int WORDS = 100;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_DAYS = 3_650;

    /** As the record has it. */
    public Audience audience() {
        return new Audience(municipalities, topics, tags, Optional.ofNullable(activeDays));
    }
}
