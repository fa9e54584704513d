package mx.gob.guanajuato.conectate.console.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.sessions.Session;
import mx.gob.guanajuato.conectate.console.sessions.Session.Source;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.DemoStaff;
import mx.gob.guanajuato.conectate.console.staff.Passwords;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/** Lets people in. Each attempt is in the audit before it has any effect. */
@ApplicationScoped
class LoggingIn {
    private static final int MAX_TYPED = 100;

    private final LoginThrottle throttle;
    private final StaffDirectory directory;
    private final DemoStaff demo;
    private final Sessions sessions;
    private final Audit audit;
    private final LoginMeters meters;
    private final RoutingContext http;

    LoggingIn(
            LoginThrottle throttle,
            StaffDirectory directory,
            DemoStaff demo,
            Sessions sessions,
            Audit audit,
            LoginMeters meters,
            RoutingContext http) {
        this.throttle = throttle;
        this.directory = directory;
        this.demo = demo;
        this.sessions = sessions;
        this.audit = audit;
        this.meters = meters;
        this.http = http;
    }

    /**
     * What came of an attempt: one of the three.
     *
     * @param secret for the cookie
     * @param pause before the next attempt; zero: there was one
     */
    record Outcome(Optional<String> secret, Duration pause) {
        static final Outcome WRONG = new Outcome(Optional.empty(), Duration.ZERO);

        boolean mustWait() {
            return !pause.isZero();
        }
    }

    Outcome with(String typed, String password) {
        String user = typed.strip().toLowerCase(Locale.ROOT);
        String address = Browser.addressOf(http);
        if (user.length() > MAX_TYPED) return wrong();
        Duration wait = throttle.attempt(user, address);
        if (!wait.isZero()) {
            meters.throttled();
            return new Outcome(Optional.empty(), wait);
        }
        Optional<StaffMember> member = directory.find(user);
        if (!Passwords.match(member, password) || !demo.mayUse(password)) {
            audit.tell(member.map(Actor::of).orElse(Actor.NOBODY), Action.LOGIN_FAILED, from(address));
            return wrong();
        }
        throttle.succeeded(user, address);
        return new Outcome(Optional.of(open(Actor.of(member.get()), Source.FORM, mark(member.get()))), Duration.ZERO);
    }

    private Outcome wrong() {
        meters.wrong();
        return Outcome.WRONG;
    }

    /** Somebody for whom the provider vouches. */
    String vouchedFor(Actor actor) {
        return open(actor, Source.PROVIDER, "");
    }

    private String open(Actor actor, Source source, String mark) {
        String address = Browser.addressOf(http);
        audit.tell(actor, Action.LOGGED_IN, from(address));
        meters.letIn();
        List<String> roles = source == Source.PROVIDER ? actor.roles() : List.of();
        return sessions.open(
                new Session.Opening(actor.name(), actor.fullName(), source, roles, mark, address, Browser.of(http)));
    }

    void out(Actor actor, Session session) {
        audit.tell(actor, Action.LOGGED_OUT, from(session.address()));
        sessions.close(session.user(), session.id());
    }

    private static String mark(StaffMember member) {
        return member.passwordSince().toString();
    }

    private String from(String address) {
        return Browser.of(http) + ", " + address;
    }
}
