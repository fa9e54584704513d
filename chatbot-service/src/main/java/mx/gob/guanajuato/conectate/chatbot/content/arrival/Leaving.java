package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportReport;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;

/** Where a file of the watched folder lies when it was read, with the report beside it. */
@ApplicationScoped
class Leaving {
    private static final String REPORT = ".informe.csv";

    private final FigureSheets sheets;

    Leaving(FigureSheets sheets) {
        this.sheets = sheets;
    }

    void leave(Path file, FigureImport read) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(folderOf(read.state())));
        String name = file.getFileName().toString();
        if (Files.exists(folder.resolve(name))) name = read.id().substring(0, 8) + "-" + name;
        Files.writeString(folder.resolve(name + REPORT), ImportReport.of(read, sheets.names()));
        Files.move(file, folder.resolve(name));
    }

    private static String folderOf(State state) {
        return switch (state) {
            case PUBLISHED, UNCHANGED -> "publicados";
            case WAITING -> "por-confirmar";
            case REFUSED, READING, DISCARDED, UNKNOWN -> "rechazados";
        };
    }
}
