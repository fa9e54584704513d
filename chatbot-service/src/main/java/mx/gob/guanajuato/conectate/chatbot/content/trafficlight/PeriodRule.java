package mx.gob.guanajuato.conectate.chatbot.content.trafficlight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRule;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;

/** No day has two colours. */
@ApplicationScoped
class PeriodRule implements ContentRule {
    private final ContentCatalog catalog;

    PeriodRule(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<String> objections(List<Content> contents) {
        Set<String> changed = contents.stream().map(Content::key).collect(Collectors.toSet());
        var wanted = contents.stream()
                .filter(TrafficLightPeriod.class::isInstance)
                .map(TrafficLightPeriod.class::cast)
                .toList();
        if (wanted.isEmpty()) return List.of();
        var all = Stream.concat(
                        wanted.stream(),
                        catalog.all(TrafficLightPeriod.class).stream()
                                .map(Periods::body)
                                .filter(period -> !changed.contains(period.key())))
                .sorted(Comparator.comparing(TrafficLightPeriod::from))
                .toList();
        return IntStream.range(1, all.size())
                .filter(at -> !all.get(at).from().isAfter(all.get(at - 1).to()))
                .filter(at -> wanted.contains(all.get(at)) || wanted.contains(all.get(at - 1)))
                .mapToObj(at -> "El " + SpanishFormats.day(all.get(at).from()) + " tendría dos colores: "
                        + all.get(at - 1).colour() + " y " + all.get(at).colour() + ".")
                .toList();
    }
}
