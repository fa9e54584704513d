package mx.gob.guanajuato.conectate.chatbot.pages.teaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.teaching.Teaching;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Changed;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Compared;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Made;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.State;
import org.jboss.resteasy.reactive.RestForm;

/** Training: begin it, see what it would change, publish it. A model that was not looked at is never in use. */
@Path("/contenido/entrenar")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class TrainingPage {
    private static final int CONFLICT = 409;

    private final Teaching teaching;
    private final ModelInUse inUse;
    private final Lessons lessons;
    private final CurrentStaff staff;

    TrainingPage(Teaching teaching, ModelInUse inUse, Lessons lessons, CurrentStaff staff) {
        this.teaching = teaching;
        this.inUse = inUse;
        this.lessons = lessons;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        return Pages.of(page(200, sentence(done), "").page());
    }

    @POST
    public Response begin(@RestForm("entrenar") String wanted) {
        if (wanted == null) return Pages.then("/contenido/entrenar");
        if (teaching.begin(staff.actor())) return Pages.then("/contenido/entrenar?hecho=empezado");
        return answer("Ya hay un entrenamiento en curso. Sólo puede haber uno.");
    }

    @POST
    @Path("/publicar")
    public Response publish(@RestForm("version") String version) {
        if (teaching.publish(staff.actor(), version == null ? "" : version))
            return Pages.then("/contenido/entrenar?hecho=publicado");
        return answer("Ese modelo no se puede publicar: ya hay otro, o lee peor que el que está en uso.");
    }

    private Response answer(String wrong) {
        Answer answer = page(CONFLICT, "", wrong);
        return Pages.of(answer.status(), answer.page());
    }

    private record Answer(int status, TemplateInstance page) {}

    private Answer page(int status, String done, String wrong) {
        var view = new View(
                teaching.last(),
                teaching.isBusy(),
                teaching.isInterrupted(),
                inUse.version(),
                lessons.collected(),
                done,
                wrong);
        return new Answer(status, Templates.training(view, view.rows(lessons)));
    }

    private static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "empezado" -> "Empezó el entrenamiento. Tarda alrededor de un minuto; puedes irte y volver.";
            case "publicado" -> "Publicado. Cada instancia lee con este modelo en cuanto lo recibe.";
            default -> "";
        };
    }

    /** The page. */
    record View(
            Optional<TrainingRun> last,
            boolean busy,
            boolean interrupted,
            String inUse,
            int collected,
            String done,
            String wrong) {
        public Optional<Made> getMade() {
            return last.filter(run -> !busy).flatMap(TrainingRun::made);
        }

        public Compared getCompared() {
            return getMade().orElseThrow().compared();
        }

        /** Nothing that it learnt from has changed since the model in use was trained. */
        public boolean isSame() {
            return getVersion().equals(inUse);
        }

        public boolean isWaiting() {
            return getMade().isPresent() && last.orElseThrow().state() == State.MADE;
        }

        public boolean isWorse() {
            return getMade().filter(Teaching::isWorse).isPresent();
        }

        public boolean isFailed() {
            return !busy && last.filter(run -> run.state() == State.FAILED).isPresent();
        }

        public String getVersion() {
            return last.map(TrainingRun::version).orElse("");
        }

        Rows rows(Lessons lessons) {
            return getMade()
                    .map(Made::compared)
                    .map(compared -> new Rows(named(compared.better(), lessons), named(compared.worse(), lessons)))
                    .orElse(new Rows(List.of(), List.of()));
        }

        private static List<Changed> named(List<Changed> changes, Lessons lessons) {
            return changes.stream()
                    .map(change -> new Changed(
                            change.text(),
                            lessons.title(change.meant()),
                            lessons.title(change.before()),
                            lessons.title(change.after())))
                    .toList();
        }
    }

    /** Sentences that are read in another way, topics by their titles. */
    record Rows(List<Changed> better, List<Changed> worse) {}

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance training(View view, Rows rows);
    }
}
