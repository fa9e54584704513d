package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import io.quarkus.qute.TemplateExtension;
import mx.gob.guanajuato.conectate.chatbot.content.words.VariantNames;

/** What the topic's templates call its texts. */
@TemplateExtension
final class VariantWords {
    private VariantWords() {}

    static String variantInWords(String variant) {
        return VariantNames.of(variant);
    }

    /** The field that it is typed into. */
    static String textField(String variant) {
        return "t-" + variant;
    }
}
