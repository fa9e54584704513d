package mx.gob.guanajuato.conectate.metrics.rebuild;

import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the counting stands. */
record CountsState(
        @Schema(description = "Qué cuenta se está leyendo: 1, y una más con cada nueva cuenta.") int generation,
        @Schema(description = "Si incluye todo lo registrado.") boolean complete,
        @Schema(description = "Cuánto le falta, como máximo; vacío si no se puede saber.") OptionalLong behind,
        @Schema(description = "La cuenta nueva que se está haciendo, si hay una.") Optional<Building> building) {
    /** A count that is being made beside the one that is read. */
    record Building(int generation, @Schema(description = "Cuánto le falta, como máximo.") OptionalLong behind) {}
}
