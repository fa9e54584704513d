package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import io.quarkus.qute.TemplateExtension;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;

/** Words that the sheet's templates need of plain values. */
@TemplateExtension
final class SheetWords {
    private SheetWords() {}

    /** "12 celdas cambian". */
    static String countedCells(Integer number) {
        return SpanishFormats.counted(number, "celda cambia", "celdas cambian");
    }

    /** "12 cifras". */
    static String countedFigures(Integer number) {
        return SpanishFormats.counted(number, "cifra", "cifras");
    }

    /** Digits grouped; empty is "no publicado", which is not 0. */
    static String orNotPublished(String digits) {
        return digits.isEmpty() ? "no publicado" : SpanishFormats.number(Long.parseLong(digits));
    }
}
