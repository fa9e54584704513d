package mx.gob.guanajuato.conectate.console.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * What changes something must come from one of our own pages. Browsers say where a request comes from and no page can change
 * that: {@code Sec-Fetch-Site} where the connection is trustworthy, else {@code Origin}. One that says neither is refused:
 * every browser since 2020 sends {@code Origin} with a form (Fetch standard, "append a request Origin header").
 */
@Provider
@PreMatching
public final class OriginCheck implements ContainerRequestFilter {
    /** The title of the refusal. */
    public static final String FOREIGN = "foreign origin";

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    /** {@code none}: somebody did it in the browser itself, for instance sent a form again. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (CHANGES_NOTHING.contains(request.getMethod())) return;
        if (!ConsolePaths.isConsole(request.getUriInfo().getRequestUri().getPath())) return;
        if (!isOurs(request))
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withTitle(FOREIGN)
                    .build();
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return OURS.contains(site);
        String origin = request.getHeaderString("Origin");
        URI ours = request.getUriInfo().getBaseUri();
        return origin != null && origin.equals(ours.getScheme() + "://" + ours.getAuthority());
    }
}
