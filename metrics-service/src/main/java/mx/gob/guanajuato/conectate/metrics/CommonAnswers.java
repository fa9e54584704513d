package mx.gob.guanajuato.conectate.metrics;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** What every operation of the API needs, and may answer besides what it is asked for, told once. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class CommonAnswers implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("api-key"));
        if (operation.getParameters() != null && !operation.getParameters().isEmpty())
            add(operation, "400", "Un parámetro no es válido: campo y razón en violations.");
        add(operation, "401", "Falta la clave en X-API-Key, o no es la correcta.");
        add(operation, "503", "Las cifras no se pueden leer en este momento.");
        return operation;
    }

    private static void add(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
    }
}
