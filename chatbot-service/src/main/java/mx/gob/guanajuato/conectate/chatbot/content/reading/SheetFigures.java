package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.content.cases.Refusals;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Proposed;

/** The rows of a sheet as figures: each is taken whole or refused with its first mistake. */
final class SheetFigures {
    /** 1204, 1,204 or 1 204; Excel writes 1204.0 where somebody calculated. A hundred million are more than Mexico has. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,8}|\\d{1,3}(?:[, ]\\d{3}){1,2})(?:\\.0+)?");

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_SOURCE = 300;

    private final SheetColumns columns;
    private final Names names;
    private final Optional<String> givenSource;
    private final LocalDate today;
    private final Refusals refusals = new Refusals();
    private final List<Proposed> figures = new ArrayList<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private long rows;

    SheetFigures(SheetColumns columns, Names names, Optional<String> givenSource, LocalDate today) {
        this.columns = columns;
        this.names = names;
        this.givenSource = givenSource;
        this.today = today;
    }

    void add(TableRow row) {
        rows++;
        var day = Days.of(row.cell(columns.date()));
        var area = names.area(row.cell(columns.area()));
        var indicator = names.indicator(row.cell(columns.indicator()));
        String value = row.cell(columns.value());
        String source = source(row);
        if (day.isEmpty()) refuse(row, columns.date(), "No es una fecha. Escríbela como 30/04/2021 o 2021-04-30.");
        else if (day.get().isAfter(today)) refuse(row, columns.date(), "Ese día todavía no llega.");
        else if (day.get().isBefore(FIRST_DAY)) refuse(row, columns.date(), "Es de antes del año 2000.");
        else if (area.isEmpty()) refuse(row, columns.area(), "No es un municipio de Guanajuato ni «Estado».");
        else if (indicator.isEmpty()) refuse(row, columns.indicator(), "No es un indicador que el bot conteste.");
        else if (!NUMBER.matcher(value).matches()) refuse(row, columns.value(), wrongNumber(value));
        else if (source.isEmpty())
            refuse(row, columns.source(), "Falta la fuente, y no se dio una para todo el archivo.");
        else if (source.length() > LONGEST_SOURCE)
            refuse(row, columns.source(), "La fuente pasa de " + LONGEST_SOURCE + " caracteres.");
        else take(row, new Proposed(indicator.get(), area.get(), day.get(), number(value), place(source)));
    }

    private void take(TableRow row, Proposed figure) {
        String key = figure.indicator() + "/" + figure.area() + "/" + figure.date();
        Long before = lines.putIfAbsent(key, row.line());
        if (before == null) figures.add(figure);
        else refuse(row, columns.value(), "Esa cifra ya está en el renglón " + before + ".");
    }

    private String source(TableRow row) {
        String own = columns.source() < 0 ? "" : row.cell(columns.source());
        return own.isEmpty() ? givenSource.map(String::strip).orElse("") : own;
    }

    private int place(String source) {
        return sources.computeIfAbsent(source, first -> sources.size());
    }

    private static String wrongNumber(String value) {
        if (value.isEmpty()) return "Está vacío. Lo que no se publicó no lleva renglón; el cero se escribe.";
        if (value.startsWith(SheetFile.FORMULA)) return "Es una fórmula. Pega sólo el valor.";
        return "No es un número entero. Escríbelo como 1204 o 1,204.";
    }

    private static long number(String value) {
        return Long.parseLong(value.replaceAll("[, ]|\\.0+$", ""));
    }

    private void refuse(TableRow row, int column, String reason) {
        String head = column < 0 ? "fuente" : columns.head(column);
        refusals.add(row.line(), Refusals.shortened(head), column < 0 ? "" : row.cell(column), reason);
    }

    ReadFigures read() {
        return new ReadFigures(
                ReadFigures.SHEET,
                rows,
                refusals.count(),
                refusals.kept(),
                List.of(),
                List.copyOf(sources.keySet()),
                figures);
    }
}
