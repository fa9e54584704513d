package mx.gob.guanajuato.conectate.metrics.period;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every report is asked with. */
public class Asked {
    @QueryParam("from")
    @Parameter(
            description = "Primer día, incluido.",
            required = true,
            example = "2020-03-23",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "Último día, incluido; a lo más 1,200 días en total.",
            required = true,
            example = "2021-04-30",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    @QueryParam("format")
    @Parameter(description = "json, csv o xlsx (el informe del periodo, también pdf). Sin él decide Accept.")
    public String format;

    @Context
    public HttpHeaders headers;

    /** The period; 400 if it is none. */
    public Period period() {
        return Period.of(from, to);
    }
}
