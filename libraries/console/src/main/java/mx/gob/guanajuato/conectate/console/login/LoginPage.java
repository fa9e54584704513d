package mx.gob.guanajuato.conectate.console.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;

/** The page with the two fields, or with the way to the provider. */
@ApplicationScoped
public class LoginPage {
    private final ConsoleSettings settings;

    LoginPage(ConsoleSettings settings) {
        this.settings = settings;
    }

    /** What keeps somebody out. */
    enum Problem {
        NONE,
        WRONG,
        WAIT,
        ENDED
    }

    /**
     * What the page shows.
     *
     * @param user what was typed as user name
     * @param then where to go afterwards
     * @param seconds to wait
     */
    record Content(
            boolean provider,
            Problem problem,
            String user,
            String then,
            KeptForm kept,
            long seconds,
            boolean demo,
            String help) {
        public boolean isWrong() {
            return problem == Problem.WRONG;
        }

        public boolean isWait() {
            return problem == Problem.WAIT;
        }

        public boolean isEnded() {
            return problem == Problem.ENDED;
        }

        /** The same, as part of an address. */
        public String getThenEncoded() {
            return URLEncoder.encode(then, StandardCharsets.UTF_8);
        }
    }

    /** For whoever has no session. */
    public TemplateInstance needed(String then, KeptForm kept) {
        return page(kept.isThere() ? Problem.ENDED : Problem.NONE, "", then, kept, 0);
    }

    TemplateInstance page(Problem problem, String user, String then, KeptForm kept, long seconds) {
        boolean demo = settings.demoPassword().isPresent();
        return Templates.login(
                new Content(settings.oidc(), problem, user, then, kept, seconds, demo, settings.helpWithLogin()));
    }

    TemplateInstance resume(KeptForm kept) {
        return Templates.resume(kept);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance login(Content page);

        static native TemplateInstance resume(KeptForm kept);
    }
}
