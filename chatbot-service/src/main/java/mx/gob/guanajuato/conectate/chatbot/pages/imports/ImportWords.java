package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import io.quarkus.qute.TemplateExtension;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;

/** Imports in words. */
@TemplateExtension
final class ImportWords {
    private static final int MEGABYTE = 1_048_576;
    private static final int KILOBYTE = 1_024;

    private ImportWords() {}

    /** As a label. */
    static String inWords(State state) {
        return switch (state) {
            case READING -> "Leyendo";
            case REFUSED -> "Rechazado";
            case WAITING -> "Por publicar";
            case PUBLISHED -> "Publicado";
            case UNCHANGED -> "Sin cambios";
            case DISCARDED -> "Descartado";
            case UNKNOWN -> "Desconocido";
        };
    }

    /** The label's colour. */
    static String colour(State state) {
        return switch (state) {
            case PUBLISHED, UNCHANGED -> "published";
            case READING, WAITING, REFUSED -> "draft";
            case DISCARDED, UNKNOWN -> "";
        };
    }

    /** How it came. */
    static String inWords(Way way) {
        return switch (way) {
            case UPLOAD -> "subido";
            case FOLDER -> "carpeta vigilada";
            case DOWNLOAD -> "descarga programada";
            case UNKNOWN -> "otra vía";
        };
    }

    /** What kind of file. */
    static String kindInWords(FigureImport file) {
        return file.read()
                .map(read -> read.kind().equals("cases") ? "datos abiertos de casos" : "hoja de cifras")
                .orElse("archivo");
    }

    /** 12 MB, 3 KB. */
    static String size(FigureImport file) {
        long bytes = file.arrival().bytes();
        if (bytes >= MEGABYTE) return SpanishFormats.number(bytes / MEGABYTE) + " MB";
        return SpanishFormats.number(Math.max(1, bytes / KILOBYTE)) + " KB";
    }

    /** "12 cifras". */
    static String figuresInWords(Integer number) {
        return SpanishFormats.counted(number, "cifra", "cifras");
    }

    /** "12 renglones". */
    static String rowsInWords(Long number) {
        return SpanishFormats.counted(number, "renglón", "renglones");
    }
}
