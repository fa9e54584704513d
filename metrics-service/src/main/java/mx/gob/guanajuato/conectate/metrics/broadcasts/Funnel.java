package mx.gob.guanajuato.conectate.metrics.broadcasts;

import java.util.Map;
import java.util.TreeMap;
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
            @Schema(description = "No se envió a tiempo.") long expired,
            @Schema(description = "Sin confirmar: se intentó y WhatsApp no respondió; no se repite.") long unknown) {}

    static Funnel of(Map<String, String> counts) {
        var byState = new TreeMap<String, Long>();
        counts.forEach((state, count) -> byState.put(state, Long.parseLong(count)));
        long read = byState.getOrDefault(MessageState.READ, 0L);
        long delivered = byState.getOrDefault(MessageState.DELIVERED, 0L);
        long sent = byState.getOrDefault(MessageState.SENT, 0L);
        long failedLater = sum(byState, MessageState.FAILED);
        var codes = new TreeMap<String, Long>();
        byState.forEach((state, count) -> {
            if (count > 0 && (state.startsWith(MessageState.REFUSED) || state.startsWith(MessageState.FAILED)))
                codes.merge(state.substring(state.lastIndexOf('-') + 1), count, Long::sum);
        });
        var places = new Places(
                byState.getOrDefault(MessageState.PENDING, 0L),
                sent,
                delivered,
                read,
                failedLater + sum(byState, MessageState.REFUSED),
                byState.getOrDefault(MessageState.LEFT, 0L),
                byState.getOrDefault(MessageState.EXPIRED, 0L),
                byState.getOrDefault(MessageState.UNKNOWN, 0L));
        long started = byState.values().stream().mapToLong(Long::longValue).sum();
        return new Funnel(started, places, sent + delivered + read + failedLater, delivered + read, read, codes);
    }

    private static long sum(Map<String, Long> byState, String prefix) {
        return byState.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
