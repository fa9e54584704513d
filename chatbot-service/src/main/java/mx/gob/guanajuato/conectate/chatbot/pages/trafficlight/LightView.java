package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods.Outcome;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;

/** The page of the traffic light. */
record LightView(
        Optional<TrafficLightPeriod> today,
        LightForm form,
        Optional<Outcome> tried,
        DraftView draft,
        List<Row> rows,
        String done,
        String wrong,
        Map<String, String> faults) {
    /** With what cannot be taken, by the names of the fields. */
    LightView refusing(Map<String, String> wrongs) {
        return new LightView(today, form, tried, draft, rows, done, wrong, wrongs);
    }

    /** What is wrong with that field; empty: nothing. */
    public String wrongIn(String field) {
        return faults.getOrDefault(field, "");
    }

    public boolean isRefused() {
        return !wrong.isEmpty() || !faults.isEmpty();
    }

    /** A period in the list. */
    record Row(TrafficLightPeriod period, Optional<Light> light, int revision, String who) {
        static Row of(ContentChange change) {
            TrafficLightPeriod period = Periods.body(change);
            String who = Publishing.author(change).orElse("el servicio");
            return new Row(period, Light.of(period.colour()), change.revision(), who);
        }
    }

    public boolean isTried() {
        return tried.isPresent();
    }

    /** The revisions that the trial was made with. */
    public String getSeen() {
        return tried.map(LightView::seen).orElse("");
    }

    static String seen(Outcome outcome) {
        return outcome.drafts().stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.content().key()))
                .map(draft -> draft.content().key() + "@" + draft.basedOn())
                .collect(Collectors.joining(" "));
    }

    public Optional<Light> getLight() {
        return today.flatMap(period -> Light.of(period.colour()));
    }

    /** The period that ends earlier now, in words. */
    public String getShortened() {
        return tried.flatMap(Outcome::shortened)
                .map(period -> "El " + period.colour() + " que empezó el " + SpanishFormats.day(period.from())
                        + " terminará el " + SpanishFormats.day(period.to()) + ".")
                .orElse("");
    }
}
