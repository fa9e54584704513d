package mx.gob.guanajuato.conectate.systemtests.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of the machine, without a window; nothing is downloaded for it. */
final class Chromium {
    private static final Duration SCRIPTS_END_WITHIN = Duration.ofSeconds(60);

    private Chromium() {}

    /** What the machine lacks, in words; empty: nothing. */
    static Optional<String> missing() {
        return browser().isPresent() && driver().isPresent()
                ? Optional.empty()
                : Optional.of("no Chromium with its driver on this machine: install the Debian packages chromium and"
                        + " chromium-driver, or have chromium and chromedriver in the PATH");
    }

    static WebDriver start() {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow())
                .usingAnyFreePort()
                .build();
        var options = new ChromeOptions();
        options.setBinary(browser().orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // continuous integration is root, whom Chromium refuses a sandbox
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--lang=es-MX");
        // What a page is refused by its policy stands in the console.
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(SCRIPTS_END_WITHIN);
        return driver;
    }

    private static Optional<File> browser() {
        return find("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> driver() {
        return find("chromedriver");
    }

    private static Optional<File> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }
}
