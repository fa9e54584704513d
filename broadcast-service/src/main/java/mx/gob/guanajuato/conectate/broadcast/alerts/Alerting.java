package mx.gob.guanajuato.conectate.broadcast.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.wording.Wording;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/**
 * What a rule makes of what is published: a pure function, for the rule that is followed and for one that is only tried.
 *
 * @param told what was told last, by place
 */
record Alerting(Rule.Alert rule, Map<String, String> told) {
    private static final Wording WORDS = Wording.OF_CITIZENS;

    /** What differs from what was told, in the order of the places. */
    List<News> changed(Map<String, News> published) {
        return published.values().stream()
                .filter(this::isMeant)
                .filter(this::isNew)
                .sorted(Comparator.comparing(News::place))
                .toList();
    }

    /** Whether what came with it has been waited for. */
    boolean isDue(List<News> changed, Instant now) {
        return changed.stream()
                .map(News::publishedAt)
                .min(Comparator.naturalOrder())
                .map(first -> !now.isBefore(first.plus(Duration.ofMinutes(rule.collectMinutes()))))
                .orElse(false);
    }

    private boolean isMeant(News news) {
        return news.place().equals(PublishedNews.STATE)
                || rule.municipalities().isEmpty()
                || rule.municipalities().contains(news.place());
    }

    private boolean isNew(News news) {
        var before = Optional.ofNullable(told.get(news.place()));
        if (before.isEmpty()) return true;
        if (before.get().equals(news.note())) return false;
        String value = News.valueIn(before.get());
        if (rule.on().equals(Rule.Alert.TRAFFIC_LIGHT)) return !value.equals(news.value());
        return Math.abs(Long.parseLong(news.value()) - Long.parseLong(value)) >= Math.max(1, rule.leastChange());
    }

    /** The message about it. */
    String about(News news, String municipality) {
        return new AlertText(rule.text()).filled(values(news, municipality));
    }

    /** What a template's places are filled with, in their order. */
    List<String> inPlaces(News news, String municipality) {
        return new AlertText(rule.text()).values(values(news, municipality));
    }

    private Map<String, String> values(News news, String municipality) {
        return Map.of(
                "municipality", municipality,
                "value", words(news.value()),
                "colour", news.value(),
                "change", change(news),
                "date", SpanishFormats.day(news.date()));
    }

    /** Never blank: Meta takes no blank value. */
    private String change(News news) {
        var before = Optional.ofNullable(told.get(news.place())).map(News::valueIn);
        if (before.isEmpty()) return WORDS.firstTime();
        if (rule.on().equals(Rule.Alert.TRAFFIC_LIGHT)) return WORDS.was().formatted(before.get());
        return SpanishFormats.change(Long.parseLong(news.value()) - Long.parseLong(before.get()));
    }

    private String words(String value) {
        return rule.on().equals(Rule.Alert.TRAFFIC_LIGHT) ? value : SpanishFormats.number(Long.parseLong(value));
    }
}
