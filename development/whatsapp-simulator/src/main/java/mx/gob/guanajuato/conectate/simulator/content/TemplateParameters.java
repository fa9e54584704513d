package mx.gob.guanajuato.conectate.simulator.content;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One variable of a template: its type says which field must be there. */
@Singleton
class TemplateParameters {
    /** "Body text with its variables at most 1024 characters" (Meta, Templates). */
    private static final int MOST_TEXT = 1_024;

    /** Types that only need their object. */
    private static final Set<String> OBJECTS =
            Set.of("currency", "date_time", "action", "limited_time_offer", "product");

    private final Map<String, Consumer<Param>> kinds;

    TemplateParameters(MediaContent media) {
        kinds = Map.of(
                "text", parameter -> parameter.at("text").text(MOST_TEXT),
                "payload", parameter -> parameter.at("payload").text(256),
                "coupon_code", parameter -> parameter.at("coupon_code").text(20),
                "location", parameter -> LocationContent.check(parameter.at("location")),
                "image", parameter -> media.image(parameter.at("image")),
                "video", parameter -> media.video(parameter.at("video")),
                "document", parameter -> media.document(parameter.at("document")));
    }

    void check(Param parameter) {
        var type = parameter.object().at("type");
        if (OBJECTS.contains(type.text())) parameter.at(type.text()).object();
        else kinds.get(type.word(kinds.keySet())).accept(parameter);
    }
}
