package mx.gob.guanajuato.conectate.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the running {@link Conectate} to every test that asks for it: one for all, ended after the last. */
public final class WholeSystem implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Conectate.class;
    }

    @Override
    public Conectate resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    /** The one that runs for all tests; started by whoever asks first. */
    public Conectate running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WholeSystem.class))
                .getOrComputeIfAbsent(Running.class, none -> new Running(), Running.class)
                .conectate;
    }

    /** Closed by JUnit after the last test. */
    private static final class Running implements ExtensionContext.Store.CloseableResource {
        private final Conectate conectate = Conectate.start();

        @Override
        public void close() {
            conectate.close();
        }
    }
}
