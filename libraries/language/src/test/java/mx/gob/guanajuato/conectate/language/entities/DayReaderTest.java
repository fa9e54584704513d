package mx.gob.guanajuato.conectate.language.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 5, 5);

    @ParameterizedTest
    @CsvSource({
        "casos de hoy, 2021-05-05",
        "casos de ayer, 2021-05-04",
        "antes de ayer, 2021-05-03",
        "antier, 2021-05-03",
        "vacunan mañana, 2021-05-06",
        "pasado mañana, 2021-05-07",
        "el lunes, 2021-05-03",
        "el miercoles, 2021-04-28",
        "el viernes pasado, 2021-04-30",
        "el viernes que viene, 2021-05-07",
        "el proximo lunes, 2021-05-10",
        "hace 2 dias, 2021-05-03",
        "hace una semana, 2021-04-28",
        "hace un mes, 2021-04-05",
        "el 3 de mayo, 2021-05-03",
        "el primero de abril, 2021-04-01",
        "el 20 de diciembre, 2020-12-20",
        "el 10 de mayo van a abrir, 2021-05-10",
        "10 de mayo del año pasado, 2020-05-10",
        "2 de febrero de 2021, 2021-02-02",
        "el 3/5/2021, 2021-05-03",
        "el 3-5, 2021-05-03",
        "31 ene, 2021-01-31",
        "mayo 3, 2021-05-03",
        "2021-05-03, 2021-05-03",
        "dos dias atras, 2021-05-03",
        "el juebes, 2021-04-29",
        "el fin de semana, 2021-05-01/2021-05-02",
        "la semana pasada, 2021-04-26/2021-05-02",
        "esta semana, 2021-05-03/2021-05-05",
        "el mes pasado, 2021-04-01/2021-04-30",
        "yesterday, 2021-05-04"
    })
    void days_are_seen_from_today(String said, String day) {
        assertThat(DayReader.find(Words.of(said), WEDNESDAY))
                .map(Days::toString)
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en la mañana abren",
                "30 de febrero",
                "tengo 45 años",
                "911",
                "2020 30 30",
                "2 dosis",
                "de 60 y mas",
                ""
            })
    void what_is_no_day_is_none(String said) {
        assertThat(DayReader.find(Words.of(said), WEDNESDAY)).isEmpty();
    }
}
