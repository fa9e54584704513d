package mx.gob.guanajuato.conectate.console.login;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** How attempts to log in ended; who made them is in the audit, not here. */
@Startup
@ApplicationScoped
class LoginMeters {
    private final Counter letIn;
    private final Counter wrong;
    private final Counter throttled;

    LoginMeters(MeterRegistry registry) {
        letIn = of(registry, "let-in");
        wrong = of(registry, "wrong");
        throttled = of(registry, "throttled");
    }

    private static Counter of(MeterRegistry registry, String outcome) {
        return registry.counter("conectate.console.logins", "outcome", outcome);
    }

    void letIn() {
        letIn.increment();
    }

    void wrong() {
        wrong.increment();
    }

    void throttled() {
        throttled.increment();
    }
}
