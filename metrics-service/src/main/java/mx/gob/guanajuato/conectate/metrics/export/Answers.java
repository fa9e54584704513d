package mx.gob.guanajuato.conectate.metrics.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.period.Asked;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/** Gives a report the form that its caller wants. */
@ApplicationScoped
public class Answers {
    private static final Map<Format, Function<Sheets, byte[]>> FILES =
            new EnumMap<>(Map.of(Format.CSV, CsvFile::of, Format.XLSX, XlsxFile::of));

    /** As JSON, CSV or XLSX; 400 for another name in {@code format}, 406 for other types in Accept. */
    public Response answer(Report report, String format, HttpHeaders headers) {
        var wanted = wanted(format, headers, EnumSet.of(Format.JSON, Format.CSV, Format.XLSX));
        return wanted == Format.JSON ? json(report) : file(report, wanted);
    }

    /** The report of the period that was asked for; 400 where it is none. */
    public Response answer(Asked asked, Function<Period, ? extends Report> figures) {
        return answer(figures.apply(asked.period()), asked.format, asked.headers);
    }

    /** The same, and as PDF by way of {@code print}. */
    public <R extends Report> Response answer(Asked asked, Function<Period, R> figures, Function<R, byte[]> print) {
        R report = figures.apply(asked.period());
        var wanted = wanted(asked.format, asked.headers, EnumSet.allOf(Format.class));
        if (wanted == Format.PDF) return file(report.sheets(), wanted, print.apply(report));
        return wanted == Format.JSON ? json(report) : file(report, wanted);
    }

    /** As the file of that ending, csv or xlsx; 400 for another. */
    public Response file(Report report, String ending) {
        var wanted = Format.named(ending)
                .filter(FILES::containsKey)
                .orElseThrow(() -> Period.wrong("format", "not one of " + names(EnumSet.copyOf(FILES.keySet()))));
        return file(report, wanted);
    }

    /** The same, and as PDF by way of {@code print}. */
    public <R extends Report> Response file(R report, String ending, Function<R, byte[]> print) {
        if (Format.named(ending).equals(Optional.of(Format.PDF)))
            return file(report.sheets(), Format.PDF, print.apply(report));
        return file(report, ending);
    }

    /** The workbook alone, for whoever sends it on. */
    public static byte[] xlsx(Report report) {
        return XlsxFile.of(report.sheets());
    }

    private static Response json(Report report) {
        return Response.ok(report, Format.JSON.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response file(Report report, Format format) {
        var sheets = report.sheets();
        return file(sheets, format, FILES.get(format).apply(sheets));
    }

    private static Response file(Sheets sheets, Format format, byte[] content) {
        return Response.ok(content, format.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + sheets.name() + "." + format.ending() + "\"")
                .build();
    }

    private static Format wanted(String name, HttpHeaders headers, EnumSet<Format> offered) {
        if (name != null)
            return Format.named(name)
                    .filter(offered::contains)
                    .orElseThrow(() -> Period.wrong("format", "not one of " + names(offered)));
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(type -> first(type, offered).stream())
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    private static Optional<Format> first(MediaType accepted, EnumSet<Format> offered) {
        return offered.stream()
                .filter(format -> accepted.isCompatible(format.type()))
                .findFirst();
    }

    private static List<String> names(EnumSet<Format> offered) {
        return offered.stream().map(Format::ending).toList();
    }
}
