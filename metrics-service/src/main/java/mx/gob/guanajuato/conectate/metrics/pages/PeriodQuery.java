package mx.gob.guanajuato.conectate.metrics.pages;

import jakarta.ws.rs.QueryParam;

/** How the address of a page names its period: by a usual one, or by its first and last day. */
public class PeriodQuery {
    @QueryParam("periodo")
    String usual;

    @QueryParam("desde")
    String from;

    @QueryParam("hasta")
    String to;
}
