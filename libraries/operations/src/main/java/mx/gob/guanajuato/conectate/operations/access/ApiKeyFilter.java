package mx.gob.guanajuato.conectate.operations.access;

import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** Asks for the key of the APIs. */
@jakarta.ws.rs.ext.Provider
@NeedsApiKey
@Priority(Priorities.AUTHENTICATION)
public class ApiKeyFilter implements ContainerRequestFilter {
    /** Asked at each request: filters are made while the service is built, when there are no settings yet. */
    private final Provider<ServiceSettings> settings;

    ApiKeyFilter(Provider<ServiceSettings> settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        KeyHeader.check(request, settings.get().apiKey());
    }
}
