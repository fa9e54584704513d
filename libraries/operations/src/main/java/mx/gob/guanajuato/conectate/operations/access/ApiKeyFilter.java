package mx.gob.guanajuato.conectate.operations.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** Compares the key in constant time and says nothing of the right one. */
@Provider
@NeedsApiKey
@Priority(Priorities.AUTHENTICATION)
public class ApiKeyFilter implements ContainerRequestFilter {
    /** The header that bears the key. */
    static final String HEADER = "X-API-Key";

    private final byte[] key;

    ApiKeyFilter(ServiceSettings settings) {
        this.key = settings.apiKey().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        if (given == null || !MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            throw new NotAuthorizedException(HEADER + ": missing or wrong", HEADER);
        }
    }
}
