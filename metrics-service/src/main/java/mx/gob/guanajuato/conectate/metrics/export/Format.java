package mx.gob.guanajuato.conectate.metrics.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be had as. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    CSV(new MediaType("text", "csv", "UTF-8")),
    XLSX(MediaType.valueOf(Format.XLSX_TYPE)),
    PDF(MediaType.valueOf(Format.PDF_TYPE));

    /** The types as a resource declares them. */
    public static final String CSV_TYPE = "text/csv";

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF_TYPE = "application/pdf";

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    /** What the answer says that it is. */
    public MediaType type() {
        return type;
    }

    /** The ending of its files, and its name in {@code ?format=}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equalsIgnoreCase(name))
                .findFirst();
    }
}
