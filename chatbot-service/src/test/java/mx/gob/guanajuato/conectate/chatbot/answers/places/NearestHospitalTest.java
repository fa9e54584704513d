package mx.gob.guanajuato.conectate.chatbot.answers.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Answers;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.Tables;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;
import mx.gob.guanajuato.conectate.whatsapp.message.LocationMessage;
import org.junit.jupiter.api.Test;

/** The nearest hospital against Vincenty's formula on the ellipsoid, computed here apart from the code that is tested. */
class NearestHospitalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Answers ANSWERS = new Answers(CarriedContent.inForce());
    private static final List<NamedCsvRecord> HOSPITALS = Tables.rows("hospitals.csv");
    private static final List<NamedCsvRecord> SEATS = Tables.rows("municipal-seats.csv");
    private static final Pattern KILOMETRES = Pattern.compile("([0-9.,]+) km");

    /** The globe that we reckon on is a sphere; the Earth is not, by at most this share. */
    private static final double SPHERE = 0.006;

    @Test
    void the_first_hospital_is_the_nearest_one_for_a_thousand_points_of_the_state() {
        var random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            GeoPoint point = somewhere(random);
            String text = ask(point).text();
            double nearest = HOSPITALS.stream()
                            .mapToDouble(row -> metres(point, row))
                            .min()
                            .orElseThrow()
                    / 1_000;
            double told = metres(point, firstNamed(text)) / 1_000;
            assertThat(told).as(point.toString()).isLessThanOrEqualTo(nearest * (1 + 2 * SPHERE));
            var kilometres = KILOMETRES.matcher(text);
            assertThat(kilometres.find()).isTrue();
            assertThat(Double.parseDouble(kilometres.group(1)))
                    .as(point.toString())
                    .isCloseTo(told, within(told * SPHERE + (told < 10 ? 0.051 : 0.51)));
        }
    }

    @Test
    void a_pin_is_sent_of_buildings_only() {
        var random = new Random(12);
        for (int i = 0; i < 300; i++) {
            assertThat(ask(somewhere(random)).pins())
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(pin -> assertThat(precision(pin)).isEqualTo("hospital"));
        }
    }

    @Test
    void a_town_is_told_as_a_town_and_a_building_with_its_pin() {
        Answer answer = ask(new GeoPoint(20.53, -100.84));
        assertThat(answer.text())
                .contains("📍 *Hospital General Celaya*", "*En Celaya*, a 2.9 km en línea recta del centro:");
        assertThat(answer.pins()).extracting(LocationMessage::name).containsExactly("Hospital General Celaya");
        assertThat(answer.contentRevisions()).contains("hospital/GTSSA000766@1");
    }

    @Test
    void who_is_far_away_gets_no_list() {
        Answer houston = ask(new GeoPoint(29.76, -95.37));
        assertThat(houston.text()).contains("lejos de Guanajuato", "911").doesNotContain("Hospital ");
        assertThat(houston.pins()).isEmpty();
    }

    @Test
    void no_seat_is_shown_as_a_building_in_the_list_of_a_municipality() {
        for (NamedCsvRecord seat : SEATS) {
            var asked = RecognisedIntent.of("hospitals", Optional.of(seat.getField("inegi_code")));
            assertThat(ANSWERS.to(asked, TODAY).pins())
                    .allSatisfy(pin -> assertThat(precision(pin)).isEqualTo("hospital"));
        }
    }

    private static Answer ask(GeoPoint point) {
        return ANSWERS.to(RecognisedIntent.of("hospitals").near(point), TODAY);
    }

    /** Between three towns of the state. */
    private static GeoPoint somewhere(Random random) {
        double latitude = 0;
        double longitude = 0;
        double one = random.nextDouble();
        double two = random.nextDouble() * (1 - one);
        for (double share : new double[] {one, two, 1 - one - two}) {
            NamedCsvRecord seat = SEATS.get(random.nextInt(SEATS.size()));
            latitude += share * number(seat, "latitude");
            longitude += share * number(seat, "longitude");
        }
        return new GeoPoint(latitude, longitude);
    }

    private static NamedCsvRecord firstNamed(String text) {
        return HOSPITALS.stream()
                .filter(row -> text.contains(row.getField("name")))
                .min(Comparator.comparing((NamedCsvRecord row) -> text.indexOf(row.getField("name")))
                        .thenComparing(row -> -row.getField("name").length()))
                .orElseThrow();
    }

    private static String precision(LocationMessage pin) {
        return HOSPITALS.stream()
                .filter(row -> row.getField("name").equals(pin.name()))
                .findFirst()
                .orElseThrow()
                .getField("location_precision");
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    /** T. Vincenty, Direct and Inverse Solutions of Geodesics on the Ellipsoid, 1975; WGS 84. */
    private static double metres(GeoPoint from, NamedCsvRecord to) {
        double a = 6_378_137;
        double f = 1 / 298.257223563;
        double b = (1 - f) * a;
        double l = Math.toRadians(number(to, "longitude") - from.longitude());
        double u1 = Math.atan((1 - f) * Math.tan(Math.toRadians(from.latitude())));
        double u2 = Math.atan((1 - f) * Math.tan(Math.toRadians(number(to, "latitude"))));
        double lambda = l;
        double sinSigma = 0;
        double cosSigma = 1;
        double sigma = 0;
        double cosSqAlpha = 1;
        double cos2SigmaM = 0;
        for (int i = 0; i < 100; i++) {
            double x = Math.cos(u2) * Math.sin(lambda);
            double y = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            sinSigma = Math.hypot(x, y);
            if (sinSigma == 0) return 0;
            cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            cosSqAlpha = 1 - sinAlpha * sinAlpha;
            cos2SigmaM = cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
            double c = f / 16 * cosSqAlpha * (4 + f * (4 - 3 * cosSqAlpha));
            double before = lambda;
            double correction = cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1);
            lambda = l + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * correction);
            if (Math.abs(lambda - before) < 1e-12) break;
        }
        double u = cosSqAlpha * (a * a - b * b) / (b * b);
        double large = 1 + u / 16_384 * (4_096 + u * (u * (320 - 175 * u) - 768));
        double small = u / 1_024 * (256 + u * (u * (74 - 47 * u) - 128));
        double inner = cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)
                - small / 6 * cos2SigmaM * (4 * sinSigma * sinSigma - 3) * (4 * cos2SigmaM * cos2SigmaM - 3);
        return b * large * (sigma - small * sinSigma * (cos2SigmaM + small / 4 * inner));
    }
}
