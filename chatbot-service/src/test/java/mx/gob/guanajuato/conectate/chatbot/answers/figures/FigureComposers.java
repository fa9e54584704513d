package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.answers.CitizenLocale;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;

/** For tests: the composers of this package. */
public final class FigureComposers {
    private FigureComposers() {}

    public static List<Composer> with(Texts texts, ContentCatalog catalog) {
        return List.of(
                new FigureComposer(texts, catalog),
                new StatisticsComposer(texts, catalog),
                new CorrectionComposer(new CorrectionTexts(texts, catalog, new CitizenLocale()), texts));
    }
}
