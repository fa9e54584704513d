package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** The hospitals of a municipality, or the nearest ones to it where it has none. */
@ApplicationScoped
class HospitalsComposer implements Composer {
    private static final int NEAREST = 3;
    private static final String YES = "yes";

    private final Texts texts;
    private final ContentCatalog catalog;

    HospitalsComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "hospitals";
    }

    @Override
    public Answer compose(Question question) {
        return question.municipality()
                .flatMap(catalog::municipality)
                .map(place -> in(place, question))
                .orElseGet(() -> Answer.of(texts.fill(question.text("ask-place"), Map.of()), List.of()));
    }

    private Answer in(Municipality place, Question question) {
        List<ContentChange> here = catalog.hospitals().stream()
                .filter(change -> hospital(change).municipality().equals(place.code()))
                .sorted(Comparator.comparing(change -> hospital(change).name()))
                .toList();
        return here.isEmpty()
                ? answer(question.text("none-here"), place, nearest(place))
                : answer(question.text("hospitals"), place, here);
    }

    private List<ContentChange> nearest(Municipality place) {
        return catalog.hospitals().stream()
                .sorted(Comparator.comparing(change -> kilometres(place, hospital(change))))
                .limit(NEAREST)
                .toList();
    }

    private Answer answer(String text, Municipality place, List<ContentChange> hospitals) {
        var values = Map.<String, Object>of(
                "place",
                place.name(),
                "hospitals",
                hospitals.stream()
                        .map(change -> values(place, hospital(change)))
                        .toList());
        return Answer.of(
                texts.fill(text, values),
                hospitals.stream().map(ContentChange::citation).toList());
    }

    private Map<String, Object> values(Municipality place, Hospital hospital) {
        var values = new HashMap<String, Object>();
        values.put("name", hospital.name());
        values.put("institution", hospital.institution());
        values.put("address", hospital.address().<Object>map(known -> known).orElse(false));
        values.put("phone", hospital.phone().<Object>map(known -> known).orElse(false));
        values.put("covid", hospital.attendsCovid().equals(YES));
        values.put("emergency", hospital.emergency().equals(YES));
        values.put(
                "municipality",
                catalog.municipality(hospital.municipality())
                        .map(Municipality::name)
                        .orElse(""));
        values.put("kilometres", Formats.number(Math.round(kilometres(place, hospital))));
        return values;
    }

    private static double kilometres(Municipality place, Hospital hospital) {
        return Distance.kilometres(place.latitude(), place.longitude(), hospital.latitude(), hospital.longitude());
    }

    private static Hospital hospital(ContentChange change) {
        return (Hospital) change.body();
    }
}
