package mx.gob.guanajuato.conectate.chatbot.answers.sectors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.content.TrafficLightRule;

/** The state's traffic light as the content has it. */
record TrafficLight(ContentCatalog catalog) {
    /** The colour in force on a day. */
    Optional<ContentChange> on(LocalDate day) {
        return periods().stream()
                .filter(change -> !period(change).from().isAfter(day))
                .filter(change -> !period(change).to().isBefore(day))
                .findFirst();
    }

    Optional<ContentChange> first() {
        return periods().stream().findFirst();
    }

    /** The last one that was over by a day. */
    Optional<ContentChange> lastBefore(LocalDate day) {
        return periods().stream()
                .filter(change -> period(change).to().isBefore(day))
                .reduce((before, after) -> after);
    }

    /** The first one that begins after a day; it may have been published in advance. */
    Optional<ContentChange> nextAfter(LocalDate day) {
        return periods().stream()
                .filter(change -> period(change).from().isAfter(day))
                .findFirst();
    }

    private List<ContentChange> periods() {
        return catalog.all(TrafficLightPeriod.class).stream()
                .sorted(Comparator.comparing(change -> period(change).from()))
                .toList();
    }

    /** What a colour permitted, by sector. */
    Optional<ContentChange> rule(String colour, String sector) {
        return catalog.find("traffic-light-rule/" + colour + "/" + sector);
    }

    /** The sectors for which a colour has a rule, and what is told instead of one. */
    List<String> sectors(String colour) {
        return catalog.all(TrafficLightRule.class).stream()
                .map(change -> (TrafficLightRule) change.body())
                .filter(rule -> rule.colour().equals(colour))
                .map(TrafficLightRule::sector)
                .toList();
    }

    static TrafficLightPeriod period(ContentChange change) {
        return (TrafficLightPeriod) change.body();
    }
}
