package mx.gob.guanajuato.conectate.chatbot.answers.sectors;

import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;

/** For tests: the composers of this package. */
public final class SectorComposers {
    private SectorComposers() {}

    public static List<Composer> with(Texts texts, ContentCatalog catalog) {
        return List.of(new ProgrammesComposer(texts, catalog), new TrafficLightComposer(texts, catalog));
    }
}
