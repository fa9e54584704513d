package mx.gob.guanajuato.conectate.chatbot.answers.places;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;

/** The hospitals of a municipality, or the nearest ones to it where it has none, or the nearest ones to a point. */
@ApplicationScoped
class HospitalsComposer implements Composer {
    private static final int NEAREST = 3;

    /** From every place in the state some hospital of it is nearer: who is farther away is somewhere else. */
    private static final double FAR_AWAY_KILOMETRES = 150;

    private final Texts texts;
    private final ContentCatalog catalog;
    private final HospitalValues hospitals;

    HospitalsComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
        this.hospitals = new HospitalValues(catalog);
    }

    @Override
    public String name() {
        return "hospitals";
    }

    @Override
    public Answer compose(Question question) {
        if (question.asked().near().isPresent())
            return near(question, question.asked().near().get());
        return question.municipality()
                .flatMap(catalog::municipality)
                .map(place -> in(place, question))
                .orElseGet(() -> Answer.of(
                        texts.fill(
                                question.text("ask-place"),
                                Map.of(
                                        "other",
                                        question.asked()
                                                .otherPlace()
                                                .<Object>map(name -> name)
                                                .orElse(false))),
                        List.of()));
    }

    private Answer near(Question question, GeoPoint point) {
        List<Spot> spots = Spot.from(point.latitude(), point.longitude(), catalog);
        boolean far = spots.isEmpty() || spots.get(0).kilometres() > FAR_AWAY_KILOMETRES;
        if (far) return farAway(question, spots);
        return nearest(question, "near", spots, new HashMap<>());
    }

    private Answer farAway(Question question, List<Spot> spots) {
        Object kilometres = spots.stream()
                .findFirst()
                .<Object>map(spot -> question.formats().kilometres(spot.kilometres()))
                .orElse(false);
        return Answer.of(texts.fill(question.text("far-away"), Map.of("kilometres", kilometres)), List.of());
    }

    private Answer in(Municipality place, Question question) {
        var values = new HashMap<String, Object>();
        values.put("place", place.name());
        List<ContentChange> here = catalog.hospitals().stream()
                .filter(change -> Spot.hospital(change).municipality().equals(place.code()))
                .sorted(Spot.ORDER)
                .toList();
        if (here.isEmpty()) {
            var spots = Spot.from(place.latitude(), place.longitude(), catalog);
            return nearest(question, "none-here", spots, values);
        }
        values.put(
                "hospitals",
                here.stream().map(hospital -> hospitals.of(hospital)).toList());
        values.put("located", !hospitals.pins(here).isEmpty());
        return answer(question.text("hospitals"), values, here);
    }

    private Answer nearest(Question question, String variant, List<Spot> spots, Map<String, Object> values) {
        List<Spot> nearest = spots.stream().limit(NEAREST).toList();
        List<ContentChange> told =
                nearest.stream().flatMap(spot -> spot.hospitals().stream()).toList();
        values.put(
                "spots",
                nearest.stream()
                        .map(spot -> hospitals.of(spot, question.formats()))
                        .toList());
        return answer(question.text(variant), values, told);
    }

    private Answer answer(String text, Map<String, Object> values, List<ContentChange> told) {
        return Answer.of(
                        texts.fill(text, values),
                        told.stream().map(ContentChange::citation).toList())
                .withPins(hospitals.pins(told));
    }
}
