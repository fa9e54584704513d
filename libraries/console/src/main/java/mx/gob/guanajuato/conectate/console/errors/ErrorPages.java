package mx.gob.guanajuato.conectate.console.errors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.access.ConsolePaths;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.login.KeptForm;
import mx.gob.guanajuato.conectate.console.login.LoginPage;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts a page in the place of a problem, where a page was asked for. */
public final class ErrorPages {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** Bytes of a form that somebody without a session is shown again. */
    private static final int MOST_KEPT = 1_048_576;

    private final Provider<LoginPage> login;
    private final Provider<CurrentStaff> staff;
    private final Provider<RoutingContext> http;

    ErrorPages(Provider<LoginPage> login, Provider<CurrentStaff> staff, Provider<RoutingContext> http) {
        this.login = login;
        this.staff = staff;
        this.http = http;
    }

    /** The filter. */
    @ServerResponseFilter
    public Uni<Void> filter(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        boolean page =
                ConsolePaths.isConsole(request.getUriInfo().getRequestUri().getPath());
        boolean failed = response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode();
        if (!page || !failed || !(response.getEntity() instanceof HttpProblem problem))
            return Uni.createFrom().voidItem();
        return body(request, response.getStatus(), problem, resource)
                .invoke(html -> {
                    if (staff.get().isUnavailable() && response.getStatus() == UNAUTHORIZED)
                        response.setStatus(ErrorText.UNAVAILABLE);
                    response.setEntity(html, null, MediaType.valueOf(Pages.HTML));
                })
                .replaceWithVoid();
    }

    private Uni<String> body(ContainerRequestContext request, int status, HttpProblem problem, ResourceInfo resource) {
        if (status == UNAUTHORIZED && staff.get().isUnavailable()) return rendered(ErrorText.SESSIONS_AWAY);
        if (status == UNAUTHORIZED) return loginNeeded(request);
        if (status == FORBIDDEN && staff.get().find().isPresent())
            return rendered(
                    ErrorText.forbidden(problem, rolesOf(resource), staff.get().actor()));
        return rendered(ErrorText.of(status, problem));
    }

    private static Uni<String> rendered(ErrorText text) {
        return Uni.createFrom().item(() -> Templates.error(text).render());
    }

    /** The body of a refused request is still on its way: what was typed is read now, to be kept. */
    private Uni<String> loginNeeded(ContainerRequestContext request) {
        String asked = request.getUriInfo().getRequestUri().getRawPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (!HttpMethod.POST.equals(request.getMethod()) || request.getLength() > MOST_KEPT) {
            String then = ConsolePaths.local(query == null ? asked : asked + "?" + query);
            return Uni.createFrom()
                    .item(() ->
                            login.get().needed(then, KeptForm.of("", List.of())).render());
        }
        return typed(http.get().request()).map(kept -> login.get()
                .needed(ConsolePaths.local(asked), KeptForm.of(asked, kept))
                .render());
    }

    private static Uni<Iterable<java.util.Map.Entry<String, String>>> typed(HttpServerRequest request) {
        return Uni.createFrom().emitter(emitter -> {
            if (request.isEnded()) {
                emitter.complete(request.formAttributes());
                return;
            }
            request.setExpectMultipart(true);
            request.exceptionHandler(failure -> emitter.complete(List.of()));
            request.endHandler(end -> emitter.complete(request.formAttributes()));
            request.resume();
        });
    }

    private static List<String> rolesOf(ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) return List.of();
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(RolesAllowed.class)))
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance error(ErrorText text);
    }
}
