package mx.gob.guanajuato.conectate.operations.access;

import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** Asks for the privacy office's key; while none is set, lets nobody in. */
@jakarta.ws.rs.ext.Provider
@NeedsPrivacyKey
@Priority(Priorities.AUTHENTICATION)
public class PrivacyKeyFilter implements ContainerRequestFilter {
    /** Asked at each request: filters are made while the service is built, when there are no settings yet. */
    private final Provider<ServiceSettings> settings;

    PrivacyKeyFilter(Provider<ServiceSettings> settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String key = settings.get()
                .privacyApiKey()
                .filter(set -> !set.isBlank())
                .orElseThrow(() -> new NotAuthorizedException("no key is set for this", KeyHeader.NAME));
        KeyHeader.check(request, key);
    }
}
