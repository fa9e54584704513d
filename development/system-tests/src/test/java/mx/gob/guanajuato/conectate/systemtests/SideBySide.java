package mx.gob.guanajuato.conectate.systemtests;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Conversations that go on at the same time, for a citizen mostly waits; each is a test of its own. */
public final class SideBySide {
    private static final int AT_ONCE = 12;

    private SideBySide() {}

    /** Starts all of them; the tests tell how each went. */
    public static <T> Stream<DynamicTest> tests(Collection<T> all, Function<T, String> name, Consumer<T> conversation) {
        ExecutorService citizens = Executors.newFixedThreadPool(AT_ONCE);
        var tests = all.stream()
                .map(one -> test(name.apply(one), CompletableFuture.runAsync(() -> conversation.accept(one), citizens)))
                .toList();
        citizens.shutdown();
        return tests.stream();
    }

    private static DynamicTest test(String name, CompletableFuture<Void> conversation) {
        return DynamicTest.dynamicTest(name, () -> {
            try {
                conversation.join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }
}
