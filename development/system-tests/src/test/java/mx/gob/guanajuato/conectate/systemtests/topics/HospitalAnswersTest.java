package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.hospitalsIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import mx.gob.guanajuato.conectate.systemtests.drivers.Received;
import mx.gob.guanajuato.conectate.systemtests.drivers.Received.Pin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hospitals by municipality and by where somebody stands. */
@ExtendWith(WholeSystem.class)
class HospitalAnswersTest {
    private final Conectate conectate;
    private final Phone phone;

    HospitalAnswersTest(Conectate conectate) {
        this.conectate = conectate;
        this.phone = conectate.newPhone();
    }

    private record Standing(String where, double latitude, double longitude) {}

    @TestFactory
    Stream<DynamicTest> a_sent_location_gets_the_nearest_hospitals_their_distance_and_a_pin_on_each_building() {
        var standing = List.of(
                new Standing("León, centro", 21.1221, -101.6826),
                new Standing("Celaya", 20.5235, -100.8157),
                new Standing("Uriangato", 20.1400, -101.1700),
                new Standing("Xichú", 21.2990, -100.0560),
                new Standing("entre Irapuato y Salamanca", 20.6200, -101.2700));
        return SideBySide.tests(standing, Standing::where, point -> {
            var citizen = conectate.newPhone();
            citizen.sendsLocation(point.latitude(), point.longitude());
            assertNearest(point, citizen.nextAnswer());
        });
    }

    @Test
    void hospitales_cerca_asks_for_the_location_and_answers_it() {
        phone.writes("síntomas");
        phone.nextAnswer();
        phone.taps("Hospitales cerca");
        assertThat(phone.next().asksForLocation()).isTrue();

        phone.sendsLocation(21.1221, -101.6826);

        assertNearest(new Standing("León", 21.1221, -101.6826), phone.nextAnswer());
    }

    @Test
    void who_stands_far_away_is_told_how_far() {
        phone.sendsLocation(29.76, -95.37);

        var kilometres = Math.round(places().values().stream()
                .mapToDouble(place -> place.from(29.76, -95.37))
                .min()
                .orElseThrow());
        assertThat(phone.nextMessage())
                .contains("lejos de Guanajuato", "a unos " + String.format(Locale.US, "%,d", kilometres) + " km");
    }

    @Test
    void a_municipality_without_a_hospital_gets_the_nearest_ones() {
        var without = table("municipalities.csv").stream()
                .map(row -> row.getField("name"))
                .filter(name -> hospitalsIn(name).isEmpty())
                .toList();
        assertThat(without).isNotEmpty();

        phone.writes("hospitales en " + without.get(0));

        assertThat(phone.nextMessage())
                .contains("No tengo un hospital registrado en " + without.get(0), " km en línea recta", "911");
    }

    @Test
    void an_answer_too_long_for_one_message_comes_whole_in_several_and_only_the_last_has_buttons() {
        var refused = conectate.simulator().refusedCalls();

        phone.writes("hospitales en León");

        var texts = phone.nextAnswer().stream()
                .filter(message -> message.pin().isEmpty())
                .toList();
        assertThat(texts).hasSizeGreaterThan(1).allSatisfy(Fitting::assertFits);
        assertThat(texts.subList(0, texts.size() - 1)).noneMatch(Received::canBeTapped);
        assertThat(texts.get(texts.size() - 1).buttons()).isNotEmpty();
        assertThat(all(texts)).contains(hospitalsIn("León"));
        assertThat(conectate.simulator().refusedCalls()).isEqualTo(refused);
    }

    private static void assertNearest(Standing point, List<Received> answer) {
        var nearest = places().entrySet().stream()
                .min(Comparator.comparingDouble(place -> distance(place.getValue(), point)))
                .orElseThrow();
        var told = all(answer);
        assertThat(told)
                .contains("Hospitales más cerca de ti", nearest.getKey())
                .contains(written(distance(nearest.getValue(), point)) + " km en línea recta");
        assertThat(answer.stream().flatMap(message -> message.pin().stream())).allSatisfy(pin -> {
            assertThat(told).contains("📍 *" + pin.name() + "*");
            assertThat(buildings()).contains(pin);
        });
    }

    private static String all(List<Received> answer) {
        return answer.stream().map(Received::text).collect(Collectors.joining("\n"));
    }

    private static double distance(Place place, Standing point) {
        return place.from(point.latitude(), point.longitude());
    }

    /** Near by, a hundred metres count. */
    private static String written(double kilometres) {
        if (kilometres >= 9.95) return Long.toString(Math.round(kilometres));
        var tenths = String.format(Locale.US, "%.1f", kilometres);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }

    private static Map<String, Place> places() {
        return table("hospitals.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("name"), Place::of, (one, other) -> one));
    }

    private static List<Pin> buildings() {
        return table("hospitals.csv").stream()
                .filter(row -> row.getField("location_precision").equals("hospital"))
                .map(row -> new Pin(
                        row.getField("name"),
                        Double.parseDouble(row.getField("latitude")),
                        Double.parseDouble(row.getField("longitude"))))
                .toList();
    }
}
