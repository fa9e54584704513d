package mx.gob.guanajuato.conectate.chatbot.pages.corrections;

import io.quarkus.qute.TemplateExtension;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;

/** Numbers of people in words. */
@TemplateExtension
final class CorrectionWords {
    private CorrectionWords() {}

    /** "12 personas". */
    static String people(Integer number) {
        return SpanishFormats.counted(number, "persona", "personas");
    }
}
