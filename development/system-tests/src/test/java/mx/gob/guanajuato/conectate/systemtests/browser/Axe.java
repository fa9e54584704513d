package mx.gob.guanajuato.conectate.systemtests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;

/** Looks at the page that a browser shows, with the rules of WCAG 2.2, levels A and AA (axe-core). */
final class Axe {
    private static final String SCRIPT = "axe.min.js";

    /** Everything that it finds in one line each, so that a failing test tells where to look. */
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
              .then((found) => done(found.violations.map((one) => one.impact + ' ' + one.id + ': ' + one.help + ' at '
                + one.nodes.map((node) => node.target.join(' ')).join(' | '))))
              .catch((failure) => done(['axe failed: ' + failure]));
            """;

    private Axe() {}

    static List<String> violations(JavascriptExecutor browser) {
        if (!Boolean.TRUE.equals(browser.executeScript("return 'axe' in window"))) browser.executeScript(Source.TEXT);
        return Stream.of(browser.executeAsyncScript(RUN))
                .flatMap(found -> ((List<?>) found).stream())
                .map(String::valueOf)
                .toList();
    }

    private static final class Source {
        static final String TEXT = read();

        private static String read() {
            try (var file = Axe.class.getClassLoader().getResourceAsStream(SCRIPT)) {
                if (file == null) throw new IllegalStateException("there is no " + SCRIPT);
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
