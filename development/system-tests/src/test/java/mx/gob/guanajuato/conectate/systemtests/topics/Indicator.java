package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;
import static mx.gob.guanajuato.conectate.systemtests.topics.Expected.figure;

import java.util.Arrays;
import java.util.List;

/**
 * What is told as a figure, by its word, its intent and its column in the state's table. Only the confirmed cases are
 * published by municipality.
 */
enum Indicator {
    CONFIRMED("casos", "confirmed-cases", "confirmed"),
    UNDER_INVESTIGATION("en investigación", "cases-under-investigation", "under_investigation"),
    DISCARDED("descartados", "discarded-cases", "negative"),
    DEATHS("defunciones", "deaths", "deaths"),
    RECOVERED("recuperados", "recovered-cases", "recovered");

    final String word;
    final String intent;
    final String column;

    Indicator(String word, String intent, String column) {
        this.word = word;
        this.intent = intent;
        this.column = column;
    }

    static List<Indicator> ofTheStateOnly() {
        return Arrays.stream(values())
                .filter(indicator -> indicator != CONFIRMED)
                .toList();
    }

    String inTheState(String day) {
        return "*" + written(figure(column, day)) + "* ";
    }
}
