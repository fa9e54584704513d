package mx.gob.guanajuato.conectate.chatbot.privacy.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request by API.
 *
 * @param number as people write it; never logged
 * @param reference what the privacy office calls the citizen's request; without the number
 */
record CitizenRequest(
        @Schema(description = "Phone number, ten digits or with country code, or Meta's business-scoped user id")
                @NotBlank
                @Size(max = TypedRequest.MAX_NUMBER)
                @Pattern(regexp = NUMBER, message = "no phone number and no user id")
                String number,
        @Schema(description = "What the privacy office calls the request; kept five years, so without the number")
                @NotBlank
                @Size(max = TypedRequest.MAX_REFERENCE)
                @Pattern(regexp = NO_NUMBER, message = "must not hold a phone number")
                String reference) {
    private static final String NUMBER =
            "\\s*(?:[A-Z]{2}\\.[A-Za-z0-9.]{1,128}|\\+?[\\s().-]*[1-9](?:[\\s().-]*[0-9]){4,14}[\\s().-]*)";
    private static final String NO_NUMBER = "(?s)(?!.*(?:[0-9][^\\p{L}0-9]{0,2}){10}).*";

    TypedRequest typed() {
        return TypedRequest.of(number, reference);
    }
}
