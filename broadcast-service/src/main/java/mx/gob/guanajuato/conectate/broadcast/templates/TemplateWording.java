package mx.gob.guanajuato.conectate.broadcast.templates;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentHeading;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentWords;
import mx.gob.guanajuato.conectate.broadcast.wording.Wording;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Link;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest.Button;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest.Category;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest.Header;

/** A content as the template that says the same, word for word and without variables. */
final class TemplateWording {
    private static final Wording WORDS = Wording.OF_CITIZENS;

    static final String LANGUAGE = WORDS.language();

    /** Meta asks that whoever is written to can stop it. */
    private static final String FOOTER = WORDS.footer();

    private TemplateWording() {}

    /** @throws IllegalArgumentException when Meta's limits do not let it */
    static TemplateRequest of(String name, BroadcastContent content, Optional<String> sample) {
        String heading = ContentHeading.of(content);
        return new TemplateRequest(
                name,
                LANGUAGE,
                content.purpose().equals(Optional.of(Purpose.ALERT)) ? Category.UTILITY : Category.MARKETING,
                Optional.of(heading).filter(word -> !word.isEmpty()).map(word -> new Header(word, sample)),
                plain(ContentWords.template(content)),
                List.of(),
                Optional.of(FOOTER),
                content.buttons().stream().map(TemplateWording::button).toList());
    }

    /** Of words with places, each with its example. */
    static TemplateRequest ofAlert(String name, String body, List<String> examples) {
        return new TemplateRequest(
                name, LANGUAGE, Category.UTILITY, Optional.empty(), body, examples, Optional.of(FOOTER), List.of());
    }

    /** Meta would take these for variables. */
    private static String plain(String words) {
        return words.replace("{{", "{ {").replace("}}", "} }");
    }

    private static Button button(ContentButton button) {
        return new Button(button.title(), button instanceof Link link ? Optional.of(link.url()) : Optional.empty());
    }

    /** Lower-case letters, digits and underscores of what staff typed; empty where nothing is left. */
    static String name(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }
}
