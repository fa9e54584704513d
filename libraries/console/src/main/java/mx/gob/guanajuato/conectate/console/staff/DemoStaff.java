package mx.gob.guanajuato.conectate.console.staff;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Three people to try the console with. Only the demo and tests have them: elsewhere a demo password stops the start, and
 * whoever still has it may not log in.
 */
@ApplicationScoped
public class DemoStaff {
    private static final Logger LOG = Logger.getLogger(DemoStaff.class);

    /** Who adds demo members; so they are known again. */
    private static final String DEMO = "demo";

    private static final Set<String> MAY_HAVE_THEM = Set.of("demo", "test");
    private static final int BEFORE_ANYTHING_ELSE = 1;

    private static final List<Person> EVERYBODY = List.of(
            new Person("ana", "Ana Ruiz", List.of(Role.OF_COMUNICACION)),
            new Person("beto", "Beto León", List.of(Role.OF_ANALISIS)),
            new Person(
                    "carmen", "Carmen Soto", List.of(Role.OF_ADMINISTRACION, Role.OF_COMUNICACION, Role.OF_ANALISIS)));

    private final ConsoleSettings settings;
    private final StaffDirectory directory;
    private final StaffReader reader;
    private final StaffChanges changes;
    private final Clock clock;
    private final boolean demo;

    DemoStaff(
            ConsoleSettings settings,
            StaffDirectory directory,
            StaffReader reader,
            StaffChanges changes,
            Clock clock,
            SmallRyeConfig config) {
        this.settings = settings;
        this.directory = directory;
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
        this.demo = config.getProfiles().stream().anyMatch(MAY_HAVE_THEM::contains);
    }

    private record Person(String name, String fullName, List<String> roles) {}

    void refuse(@Observes @Priority(BEFORE_ANYTHING_ELSE) StartupEvent start) {
        if (!demo && settings.demoPassword().isPresent())
            throw new IllegalStateException(
                    "CONECTATE_CONSOLE_DEMO_PASSWORD is set outside the demo: remove it, and add users with"
                            + " ./conectate users add");
    }

    void add(@Observes StartupEvent start, ManagedExecutor executor) {
        if (!demo || settings.oidc()) return;
        reader.caughtUp().thenRunAsync(() -> settings.demoPassword().ifPresent(this::add), executor);
    }

    /** Whether a password may be used here: what begins like the demo's is everybody's. */
    public boolean mayUse(String password) {
        return demo || !password.startsWith(Passwords.DEMO);
    }

    /** A hash takes a quarter of a second of each start: none is made where all of them are there. */
    private void add(String password) {
        var missing = EVERYBODY.stream()
                .filter(person -> directory.find(person.name).isEmpty())
                .toList();
        if (missing.isEmpty()) return;
        try {
            String hash = Passwords.hash(password);
            missing.forEach(person -> add(person, hash));
        } catch (NotWritten e) {
            LOG.warnf("The demo's users are not added: cause=%s", e.getMessage());
        }
    }

    private void add(Person person, String hash) {
        var now = clock.instant();
        changes.put(new StaffMember(person.name, person.fullName, person.roles, hash, now, now, now, DEMO));
    }
}
