package mx.gob.guanajuato.conectate.broadcast.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import org.junit.jupiter.api.Test;

/** What a rule of alerts makes of what is published. */
class AlertingTest {
    private static final String LEON = "11020";
    private static final String CELAYA = "11007";
    private static final Instant NOW = Instant.parse("2021-04-30T18:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);

    private final Rule.Alert cases = rule("confirmed-cases", List.of(), 10);

    @Test
    void what_differs_enough_from_what_was_told_is_news_and_is_told_once() {
        var told = Map.of(LEON, "1200@2021-04-29", CELAYA, "300@2021-04-29");
        var published = Map.of(LEON, news(LEON, "1237"), CELAYA, news(CELAYA, "305"));

        var changed = new Alerting(cases, told).changed(published);

        assertThat(changed).extracting(News::place).containsExactly(LEON);
        assertThat(new Alerting(cases, Map.of(LEON, changed.get(0).note(), CELAYA, "300@2021-04-29"))
                        .changed(published))
                .isEmpty();
    }

    @Test
    void only_the_municipalities_of_the_rule_are_told_of() {
        var rule = rule("confirmed-cases", List.of(CELAYA), 1);
        var published = Map.of(LEON, news(LEON, "1"), CELAYA, news(CELAYA, "2"));

        assertThat(new Alerting(rule, Map.of(LEON, "0@2021-04-29", CELAYA, "0@2021-04-29")).changed(published))
                .extracting(News::place)
                .containsExactly(CELAYA);
    }

    @Test
    void figures_that_come_in_a_batch_are_waited_for() {
        var alerting = new Alerting(cases, Map.of(LEON, "1200@2021-04-29"));
        var changed = alerting.changed(Map.of(LEON, news(LEON, "1300")));

        assertThat(alerting.isDue(changed, NOW.plus(Duration.ofMinutes(14)))).isFalse();
        assertThat(alerting.isDue(changed, NOW.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(alerting.isDue(List.of(), NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void the_message_names_municipality_figure_change_and_day() {
        var alerting = new Alerting(cases, Map.of(LEON, "1200@2021-04-29"));

        assertThat(alerting.about(news(LEON, "1237"), "León"))
                .isEqualTo("León: 1,237 casos (+37) al 30 de abril de 2021.");
    }

    @Test
    void of_the_whole_state_the_message_names_the_state() {
        var light = new Alerting(rule(Rule.Alert.TRAFFIC_LIGHT, List.of(), 0), Map.of());
        var published = new PublishedNews(null, Clock.systemUTC());

        assertThat(light.about(news(PublishedNews.STATE, "verde"), published.name(PublishedNews.STATE)))
                .startsWith("Guanajuato: verde");
    }

    @Test
    void as_a_template_its_places_have_numbers_and_are_filled_in_their_order() {
        var text = new AlertText(cases.text());

        assertThat(text.template()).isEqualTo("Aviso. {{1}}: {{2}} casos ({{3}}) al {{4}}.");
        assertThat(text.examples()).hasSize(4).doesNotContain("");
        assertThat(new Alerting(cases, Map.of()).inPlaces(news(LEON, "1237"), "León"))
                .containsExactly("León", "1,237", "por primera vez", "30 de abril de 2021");
    }

    @Test
    void another_colour_of_the_traffic_light_is_news_and_the_same_colour_for_longer_is_none() {
        var light = rule(Rule.Alert.TRAFFIC_LIGHT, List.of(), 0);
        var told = Map.of(PublishedNews.STATE, "amarillo@2021-04-12");

        assertThat(new Alerting(light, told)
                        .changed(Map.of(PublishedNews.STATE, news(PublishedNews.STATE, "amarillo"))))
                .isEmpty();
        assertThat(new Alerting(light, told).changed(Map.of(PublishedNews.STATE, news(PublishedNews.STATE, "verde"))))
                .hasSize(1);
    }

    private static News news(String place, String value) {
        return new News(place, DAY, value, NOW);
    }

    private static Rule.Alert rule(String on, List<String> municipalities, long leastChange) {
        String text = "{municipality}: {value} casos ({change}) al {date}.";
        return new Rule.Alert("a1", "Casos", on, municipalities, Optional.empty(), leastChange, 15, text, true);
    }
}
