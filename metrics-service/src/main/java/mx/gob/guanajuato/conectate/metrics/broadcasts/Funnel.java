package mx.gob.guanajuato.conectate.metrics.broadcasts;

import java.util.Map;
import mx.gob.guanajuato.conectate.reach.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the people of a broadcast are: each in one place, and how far it came, each stage holding those after it. */
public record Funnel(
        @Schema(description = "Personas a quienes se empezó a enviar: todas las de abajo.") long started,
        @Schema(description = "Dónde está cada una; suman started.") Places places,
        @Schema(description = "WhatsApp lo recibió: enviado, llegó, leído o falló después.") long accepted,
        @Schema(description = "Llegó al teléfono, leído o no.") long delivered,
        @Schema(description = "Leído; al menos: quien oculta las palomitas azules nunca cuenta.") long read,
        @Schema(description = "No llegó, por código de Meta.") Map<String, Long> failedByCode) {
    /** Disjoint. */
    public record Places(
            @Schema(description = "En espera: falta intentarlo, o se intentará otra vez.") long pending,
            @Schema(description = "Enviado a WhatsApp, sin más noticia.") long sent,
            @Schema(description = "Llegó al teléfono.") long delivered,
            @Schema(description = "Leído (mínimo).") long read,
            @Schema(description = "No llegó.") long failed,
            @Schema(description = "Se dio de baja de estos mensajes en WhatsApp.") long left,
            @Schema(description = "No se envió a tiempo, o se canceló antes.") long expired,
            @Schema(description = "Sin confirmar: se intentó y WhatsApp no respondió; no se repite.") long unknown) {}

    static Funnel of(Reach reach) {
        long unarrived =
                reach.unarrived().values().stream().mapToLong(Long::longValue).sum();
        var places = new Places(
                reach.waiting() + reach.called(),
                reach.sent(),
                reach.delivered(),
                reach.read(),
                unarrived,
                reach.left(),
                reach.expired() + reach.withdrawn(),
                reach.unknown());
        return new Funnel(
                reach.started(),
                places,
                reach.accepted(),
                reach.delivered() + reach.read(),
                reach.read(),
                reach.unarrived());
    }
}
