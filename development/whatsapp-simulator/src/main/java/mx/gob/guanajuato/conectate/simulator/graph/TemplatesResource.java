package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Locale;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.content.TemplateDefinition;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import mx.gob.guanajuato.conectate.simulator.templates.Review;
import mx.gob.guanajuato.conectate.simulator.templates.Template;
import mx.gob.guanajuato.conectate.simulator.templates.Templates;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The account's templates: list, ask for one, delete one. */
@Path("/{version: v\\d+\\.\\d+}/{account: [^/]+}/message_templates")
@Blocking
class TemplatesResource {
    private static final int MOST_AT_ONCE = 250;

    private final Access access;
    private final SimulatorConfig config;
    private final Templates templates;
    private final Review review;
    private final ObjectMapper json;

    TemplatesResource(Access access, SimulatorConfig config, Templates templates, Review review, ObjectMapper json) {
        this.access = access;
        this.config = config;
        this.templates = templates;
        this.review = review;
        this.json = json;
    }

    @GET
    public JsonNode list(
            @RestPath String version,
            @RestPath String account,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RestQuery @DefaultValue("25") int limit,
            @RestQuery @DefaultValue("") String after) {
        check("get", version, account, authorization);
        var page = templates.after(after, Math.max(1, Math.min(limit, MOST_AT_ONCE)));
        var answer = json.createObjectNode();
        answer.set("data", json.valueToTree(page));
        if (page.isEmpty()) return answer;
        String last = page.get(page.size() - 1).id();
        var paging = answer.putObject("paging");
        paging.putObject("cursors").put("before", page.get(0).id()).put("after", last);
        if (!templates.after(last, 1).isEmpty()) paging.put("next", "further");
        return answer;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Made create(
            @RestPath String version,
            @RestPath String account,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            byte[] body) {
        check("post", version, account, authorization);
        var request = tree(body);
        TemplateDefinition.check(request);
        var template = templates
                .add(
                        request.path("name").asText(),
                        request.path("language").asText(),
                        request.path("category").asText().toUpperCase(Locale.ROOT),
                        request.path("components"))
                .orElseThrow(() -> GraphRefusal.parameter(
                        "Content in this language already exists: there is already content for this template"));
        review.begin(template);
        return Made.of(template);
    }

    @DELETE
    public Success delete(
            @RestPath String version,
            @RestPath String account,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RestQuery String name) {
        check("delete", version, account, authorization);
        if (name == null) throw GraphRefusal.required("name");
        if (!templates.delete(name)) throw GraphRefusal.parameter("Message template not found");
        return new Success(true);
    }

    private void check(String verb, String version, String account, String authorization) {
        access.checkToken(version, account, authorization);
        if (!account.equals(config.businessAccountId())) throw GraphRefusal.unknownObject(verb, account);
    }

    private JsonNode tree(byte[] body) {
        try {
            var tree = json.readTree(body);
            return tree != null && tree.isObject() ? tree : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    record Made(String id, String status, String category) {
        static Made of(Template template) {
            return new Made(template.id(), template.status(), template.category());
        }
    }
}
