package mx.gob.guanajuato.conectate.operations.access;

import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** Compares the key in constant time and says nothing of the right one. */
@jakarta.ws.rs.ext.Provider
@NeedsApiKey
@Priority(Priorities.AUTHENTICATION)
public class ApiKeyFilter implements ContainerRequestFilter {
    /** The header that bears the key. */
    static final String HEADER = "X-API-Key";

    /** Asked at each request: filters are made while the service is built, when there are no settings yet. */
    private final Provider<ServiceSettings> settings;

    ApiKeyFilter(Provider<ServiceSettings> settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        byte[] key = settings.get().apiKey().getBytes(StandardCharsets.UTF_8);
        String given = request.getHeaderString(HEADER);
        if (given == null || !MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            throw new NotAuthorizedException(HEADER + ": missing or wrong", HEADER);
        }
    }
}
