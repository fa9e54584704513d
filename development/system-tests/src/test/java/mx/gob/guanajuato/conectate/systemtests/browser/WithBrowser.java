package mx.gob.guanajuato.conectate.systemtests.browser;

import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the {@link Staff} at their browsers, and the running {@link Conectate}, to every test that asks for them: one for all.
 * Tests are skipped where there is no browser.
 */
public final class WithBrowser implements ExecutionCondition, ParameterResolver, AfterAllCallback {
    private final WholeSystem system = new WholeSystem();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.missing()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("there is a Chromium"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Staff.class || system.supportsParameter(parameter, context);
    }

    /** A page that is left open goes on asking for news, beside every later test. */
    @Override
    public void afterAll(ExtensionContext context) {
        var open = store(context).get(Open.class, Open.class);
        if (open != null) open.staff().rest();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Conectate conectate = system.running(context);
        if (parameter.getParameter().getType() == Conectate.class) return conectate;
        return store(context)
                .getOrComputeIfAbsent(Open.class, none -> new Open(new Staff(conectate)), Open.class)
                .staff();
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(WithBrowser.class));
    }

    /** Closed by JUnit after the last test. */
    private record Open(Staff staff) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            staff.close();
        }
    }
}
