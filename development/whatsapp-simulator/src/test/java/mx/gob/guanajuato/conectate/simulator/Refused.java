package mx.gob.guanajuato.conectate.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.params.provider.Arguments;

/** A wrong body, Meta's code, and the words that name the parameter: one line of the tables of refusals. */
final class Refused {
    private Refused() {}

    static void check(Response answer, int code, String words) {
        var error = answer.then().statusCode(400).extract().jsonPath();
        assertThat(error.getInt("error.code")).isEqualTo(code);
        assertThat(code == 100 ? error.getString("error.message") : error.getString("error.error_data.details"))
                .isEqualTo(words);
    }

    static Arguments value(String body, String parameter, String why) {
        return refused(body, 131009, "Parameter '" + parameter + "' " + why);
    }

    static Arguments missing(String body, String parameter) {
        return form(body, "The parameter " + parameter + " is required.");
    }

    static Arguments form(String body, String words) {
        return refused(body, 100, "(#100) " + words);
    }

    static Arguments refused(String body, int code, String words) {
        return Arguments.of(body, code, words);
    }
}
