package mx.gob.guanajuato.conectate.chatbot.privacy.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"4771234567", "477 123 4567", "(477) 123-45-67", "+52 477 123 4567", "5214771234567"})
    void a_number_is_read_as_people_write_it(String number) {
        assertThat(TypedRequest.of(number, "ARCO 1").citizen().value()).isEqualTo("524771234567");
    }

    @Test
    void metas_user_id_is_one_too() {
        assertThat(TypedRequest.of("MX.13491208655302741918", "ARCO 1")
                        .citizen()
                        .value())
                .isEqualTo("MX.13491208655302741918");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hola", "12", "+0123456789", "4771234567477123456747712345674771234567"})
    void what_is_no_number_is_refused(String number) {
        assertThat(TypedRequest.of(number, "ARCO 1").wrongNumber()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ARCO del 477 123 4567", "52-477-123-45-67"})
    void a_reference_is_needed_and_holds_no_number(String reference) {
        assertThat(TypedRequest.of("4771234567", reference).wrongReference()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCO 12/2026", "Oficio 2026-0311", "UT-GTO 00123"})
    void what_an_office_calls_its_requests_is_taken(String reference) {
        assertThat(TypedRequest.of("4771234567", reference).wrongReference()).isEmpty();
    }
}
