package mx.gob.guanajuato.conectate.systemtests.browser;

import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
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
public final class WithBrowser implements ExecutionCondition, ParameterResolver {
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

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Conectate conectate = system.running(context);
        if (parameter.getParameter().getType() == Conectate.class) return conectate;
        return context.getRoot()
                .getStore(Namespace.create(WithBrowser.class))
                .getOrComputeIfAbsent(Open.class, none -> new Open(new Staff(conectate)), Open.class)
                .staff();
    }

    /** Closed by JUnit after the last test. */
    private record Open(Staff staff) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            staff.close();
        }
    }
}
