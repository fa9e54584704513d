package mx.gob.guanajuato.conectate.broadcast.alerts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of alerts as it is asked for. */
record AlertDraft(
        @NotBlank(message = "is missing") @Size(max = LONGEST_NAME, message = "is longer than {max} characters")
                String name,
        @Schema(description = "traffic-light, or the indicator whose figure changed", examples = "confirmed-cases")
                @NotBlank(message = "is missing")
                @Pattern(regexp = "[a-z][a-z-]{0,59}", message = "is no indicator")
                String on,
        @Schema(description = "INEGI codes whose change is told; absent: all")
                @Size(max = MUNICIPALITIES, message = "are more than {max}")
                List<@NotBlank @Pattern(regexp = "11\\d{3}", message = "is no municipality of Guanajuato") String>
                        municipalities,
        @Schema(description = "Who chose it hears of it; absent: everybody of that municipality")
                @Size(max = LONGEST_NAME)
                String topic,
        @Schema(description = "By how much a figure has to differ from the one told before")
                @Min(value = 1, message = "is less than {value}")
                Long leastChange,
        @Schema(description = "So many minutes after the first change others are waited for")
                @NotNull(message = "is missing")
                @Min(value = 0, message = "is less than {value}")
                @Max(value = LONGEST_WAIT, message = "is more than {value}")
                Integer collectMinutes,
        @Schema(
                        description = "The message, with {municipality}, {value}, {change}, {date} or, of the light,"
                                + " {colour}",
                        examples = "{municipality}: {value} casos confirmados ({change}) al {date}.")
                @NotBlank(message = "is missing")
                @Size(max = LONGEST_TEXT, message = "is longer than {max} characters")
                @Pattern(regexp = ONLY_KNOWN_PLACES, message = "names a place that is not filled in")
                String text,
        @Schema(description = "Whether it is followed") @NotNull(message = "is missing") Boolean active) {
    private static final int LONGEST_NAME = 80;
    private static final int MUNICIPALITIES = 46;
    private static final int LONGEST_WAIT = 24 * 60;

    /** Any other would go out as it stands. */
    private static final String ONLY_KNOWN_PLACES =
            "(?s)(?!.*\\{(?!(?:municipality|value|colour|change|date)})[^{}]*}).*";

    /** Meta's limit of a template's body, which it may have to fit. */
    private static final int LONGEST_TEXT = 1_024;

    Rule.Alert rule(String id) {
        return new Rule.Alert(
                id,
                name,
                on,
                municipalities == null ? List.of() : municipalities,
                Optional.ofNullable(topic),
                leastChange == null ? 1 : leastChange,
                collectMinutes,
                text,
                active);
    }
}
