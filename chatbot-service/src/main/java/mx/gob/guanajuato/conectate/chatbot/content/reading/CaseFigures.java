package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseCounts;
import mx.gob.guanajuato.conectate.chatbot.content.cases.Refusals;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Proposed;

/** The counts of the federal file as figures of its day. */
final class CaseFigures {
    private static final int COUNTED = 0;
    private static final int ESTIMATED = 1;

    private CaseFigures() {}

    static ReadFigures of(CaseCounts counts, Refusals refusals) {
        var figures = new ArrayList<Proposed>();
        if (counts.day() != null)
            counts.byArea().forEach((area, count) -> figures.addAll(figures(counts.day(), area, count)));
        return new ReadFigures(
                ReadFigures.CASES,
                counts.rows(),
                refusals.count(),
                refusals.kept(),
                notes(counts),
                counts.day() == null ? List.of() : sources(counts.day()),
                refusals.count() > 0 ? List.of() : figures);
    }

    private static List<Proposed> figures(LocalDate day, String area, CaseCounts.AreaCounts count) {
        return List.of(
                new Proposed("confirmed-cases", area, day, count.confirmed(), COUNTED),
                new Proposed("cases-under-investigation", area, day, count.suspected(), COUNTED),
                new Proposed("discarded-cases", area, day, count.negative(), COUNTED),
                new Proposed("deaths", area, day, count.deaths(), COUNTED),
                new Proposed("recovered-cases", area, day, count.recovered(), ESTIMATED));
    }

    private static List<String> sources(LocalDate day) {
        String data = "datos abiertos de la Secretaría de Salud federal al " + SpanishFormats.day(day);
        return List.of(
                Character.toUpperCase(data.charAt(0)) + data.substring(1),
                "Estimación con " + data + " (con síntomas desde hace más de 14 días, sin las defunciones)");
    }

    private static List<String> notes(CaseCounts counts) {
        var notes = new ArrayList<String>();
        notes.add(people(counts.ofTheState()) + " del archivo con residencia en Guanajuato.");
        if (counts.withoutMunicipality() > 0)
            notes.add(people(counts.withoutMunicipality()) + " sin municipio: cuentan sólo para el estado.");
        if (counts.undecided() > 0)
            notes.add(people(counts.undecided())
                    + " sin resultado de laboratorio (inválido o no realizado): no cuentan en ninguna cifra.");
        return notes;
    }

    private static String people(long number) {
        return SpanishFormats.counted(number, "persona", "personas");
    }
}
