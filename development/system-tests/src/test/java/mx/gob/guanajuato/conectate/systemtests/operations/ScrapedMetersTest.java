package mx.gob.guanajuato.conectate.systemtests.operations;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.operations.Deployed.Alert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the running services tell, beside what rules and dashboard ask for. */
@ExtendWith(WholeSystem.class)
class ScrapedMetersTest {
    /** What each label of our own meters may hold: a few words, never what a citizen brings. A new label gets a line. */
    private static final Map<String, Pattern> LABELS = Map.ofEntries(
            label("answer", "\\d{3}|taken|refused"),
            label("broker", "\\d{1,4}"),
            label("code", "\\d{1,7}|other|[a-z-]+"),
            label("event", "[A-Z][A-Za-z]+"),
            label("kind", "[a-z-]+"),
            label("le", "[0-9.E+-]+|\\+Inf"),
            label("number", "chatbot|conectate"),
            label("outcome", "[a-z_-]+|refused-\\d{1,7}"),
            label("reader", "[a-z:-]+"),
            label("stage", "[a-z:-]+"),
            label("state", "[a-z]+"),
            label("topic", "[a-z.-]+"),
            label("transform", "chatbot|broadcast"),
            label("version", "[0-9a-f]{12}"),
            label("view", "[a-z-]+"),
            label("why", "[a-z]+"));

    /** A phone number in any form has at least ten digits; Meta's ids, too. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9a-f.])\\d{10,}");

    /** Each endpoint by method and answer: as many as somebody tries, and others have tried all of them. */
    private static final String OF_REQUESTS = "http_server_requests";

    private static final int MOST_ADDRESSES = 300;
    private static final int MOST_SERIES = 150;

    /** Prometheus itself adds these to whatever it scrapes. */
    private static final Set<String> ADDED = Set.of("instance", "job", "service");

    private final Conectate conectate;

    ScrapedMetersTest(Conectate conectate) {
        this.conectate = conectate;
    }

    private static Map.Entry<String, Pattern> label(String name, String values) {
        return Map.entry(name, Pattern.compile(values));
    }

    @Test
    void each_meter_that_a_rule_or_a_panel_asks_for_is_told_by_a_service() {
        somebodyAsks();

        awaiting("meters that were sampled")
                .untilAsserted(() -> assertThat(names()).containsAll(wanted()));
    }

    @Test
    void each_label_that_a_rule_or_a_panel_groups_by_is_one_of_its_meters() {
        somebodyAsks();

        awaiting("meters that were sampled").untilAsserted(() -> {
            var all = scrape();
            expressions().forEach(expression -> assertThat(labels(all, Deployed.metersIn(expression)))
                    .as(expression)
                    .containsAll(Deployed.labelsIn(expression)));
        });
    }

    private static Set<String> labels(List<Series> all, Set<String> meters) {
        var labels = new TreeSet<>(ADDED);
        all.stream()
                .filter(one -> meters.contains(one.name()))
                .forEach(one -> labels.addAll(one.labels().keySet()));
        return labels;
    }

    @Test
    void no_label_can_hold_a_citizen_or_grow_without_end() {
        somebodyAsks();

        var all = scrape();
        assertThat(all).isNotEmpty().noneMatch(one -> one.labels().values().stream()
                .anyMatch(value -> LONG_NUMBER.matcher(value).find()));
        assertThat(all.stream()
                        .filter(one -> one.name().startsWith("conectate_"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(one -> one.labels().forEach((label, value) -> assertThat(LABELS)
                        .as(one.name())
                        .hasEntrySatisfying(label, values -> assertThat(value).matches(values))));
        assertThat(all.stream()
                        .filter(one -> !one.name().startsWith(OF_REQUESTS))
                        .collect(Collectors.groupingBy(Series::name, Collectors.counting())))
                .allSatisfy((name, series) -> assertThat(series).as(name).isLessThan(MOST_SERIES));
        assertThat(all.stream()
                        .filter(one -> one.name().startsWith(OF_REQUESTS))
                        .map(one -> one.labels().get("uri"))
                        .distinct())
                .as("addresses, each named by its pattern")
                .hasSizeLessThan(MOST_ADDRESSES);
    }

    private void somebodyAsks() {
        var phone = conectate.newPhone();
        phone.writes("casos en León");
        phone.nextMessage();
    }

    private static Set<String> wanted() {
        var wanted = new TreeSet<String>();
        expressions().map(Deployed::metersIn).forEach(wanted::addAll);
        return wanted;
    }

    private static Stream<String> expressions() {
        return Stream.concat(Deployed.alerts().stream().map(Alert::expression), Deployed.expressions().stream());
    }

    private Set<String> names() {
        return scrape().stream().map(Series::name).collect(Collectors.toSet());
    }

    private List<Series> scrape() {
        return Stream.of(Part.CHATBOT, Part.BROADCAST, Part.METRICS)
                .map(conectate::address)
                .flatMap(service -> Series.of(service).stream())
                .toList();
    }
}
