package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.answers.CitizenLocale;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** What a citizen reads who was told another figure before. */
@ApplicationScoped
public class CorrectionTexts {
    /** The topic that holds the words. */
    public static final String TOPIC = "figure-correction";

    private final Texts texts;
    private final ContentCatalog catalog;
    private final CitizenLocale locales;

    CorrectionTexts(Texts texts, ContentCatalog catalog, CitizenLocale locales) {
        this.texts = texts;
        this.catalog = catalog;
        this.locales = locales;
    }

    /**
     * The text.
     *
     * @param now the figure in force
     * @param before what was told
     */
    public String of(Figure now, long before) {
        Topic topic = catalog.topic(TOPIC).orElseThrow(() -> new InvalidEvent(TOPIC, "has no topic"));
        return texts.fill(topic.texts().get("correction"), values(now, before));
    }

    Map<String, Object> values(Figure now, long before) {
        var formats = locales.everybodys();
        String place = now.area().equals(Content.STATE)
                ? formats.wholeState()
                : catalog.municipality(now.area()).map(Municipality::name).orElse(now.area());
        return Map.of(
                "title", title(now),
                "place", place,
                "date", formats.day(now.date()),
                "now", formats.number(now.value()),
                "before", formats.number(before),
                "source", now.source());
    }

    private String title(Figure figure) {
        return catalog.topics().stream()
                .filter(topic ->
                        topic.indicator().filter(figure.indicator()::equals).isPresent())
                .map(Topic::title)
                .findFirst()
                .orElse(figure.indicator());
    }
}
