package mx.gob.guanajuato.conectate.systemtests.browser;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.gob.guanajuato.conectate.localstack.services.DemoEnvironment;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody at a browser. Finds fields by their label and buttons by their words, as a person does. */
public final class Person {
    private static final boolean KEEPS_PICTURES = Boolean.getBoolean("conectate.pictures");

    private static final Dimension WIDE = new Dimension(1280, 900);
    private static final Dimension NARROW = new Dimension(390, 844);

    private static final long TALLEST = 4_000;

    private final WebDriver browser;

    Person(WebDriver browser) {
        this.browser = browser;
        hasWideScreen();
    }

    /** The demo's users are there when the services have read the topic, so it may take more than one try. */
    Person logsIn(URI service, String user) {
        awaiting(user + " is logged in").until(() -> {
            opens(service.resolve("/entrar"));
            // The try before was let in after all, only later than anybody looked.
            if (sees("Salir")) return true;
            writes("Usuario", user);
            writes("Contraseña", DemoEnvironment.CONSOLE_PASSWORD);
            presses("Entrar");
            return sees("Salir");
        });
        return this;
    }

    /** Goes to a page. */
    public Person opens(URI page) {
        browser.get(page.toString());
        return this;
    }

    /** As on a desk. */
    public Person hasWideScreen() {
        browser.manage().window().setSize(WIDE);
        return this;
    }

    /** As on a phone. */
    public Person hasNarrowScreen() {
        browser.manage().window().setSize(NARROW);
        return this;
    }

    /** Writes into the field of that label, instead of what stood there. */
    public Person writes(String label, String text) {
        WebElement field = field(label);
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Puts a value into the field of that label as a date picker does, or the clipboard; a time may be of any second. */
    public Person picks(String label, String value) {
        String script = "arguments[0].step = 'any'; arguments[0].value = arguments[1]";
        ((JavascriptExecutor) browser).executeScript(script, field(label), value);
        return this;
    }

    /** Chooses from a list. */
    public Person chooses(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Presses a button, a link, the head of what is folded, or a box to tick, by its words. */
    public Person presses(String words) {
        WebElement found = awaiting("something to press says «" + words + "»")
                .ignoreExceptions()
                .until(() -> toPress(words), Optional::isPresent)
                .orElseThrow();
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
        return this;
    }

    private Optional<WebElement> toPress(String words) {
        String text = "[normalize-space(.)=\"" + words + "\"]";
        return browser
                .findElements(By.xpath("//button" + text + "|//a" + text + "|//summary" + text + "|//label" + text))
                .stream()
                .filter(WebElement::isDisplayed)
                .findFirst();
    }

    /** Presses it though the browser itself would ask for what is missing: scripts and old browsers do not. */
    public Person pressesAllTheSame(String words) {
        ((JavascriptExecutor) browser)
                .executeScript("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
        return presses(words);
    }

    /** What stands in the field of that label. */
    public String reads(String label) {
        return field(label).getDomProperty("value");
    }

    /** Whether the page says so now. */
    public boolean sees(String words) {
        return page().contains(words);
    }

    /** Waits until the page says so. */
    public Person awaits(String words) {
        awaiting("«" + words + "» on the page").until(() -> sees(words));
        return this;
    }

    /** The words of the page as they are seen; while it changes, those of the next one. */
    public String page() {
        return awaiting("a page")
                .ignoreExceptions()
                .until(() -> browser.findElement(By.tagName("body")).getText(), Objects::nonNull);
    }

    /** Keeps what the screen shows, the whole page from top to bottom, where people want to look ({@code -Dconectate.pictures=true}). */
    public void keepsPicture(Path file) {
        if (!KEEPS_PICTURES) return;
        Long height =
                (Long) ((JavascriptExecutor) browser).executeScript("return document.documentElement.scrollHeight");
        Dimension screen = browser.manage().window().getSize();
        browser.manage().window().setSize(new Dimension(screen.width, (int) Math.min(height + 200, TALLEST)));
        byte[] picture = ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES);
        browser.manage().window().setSize(screen);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What WCAG 2.2 AA forbids on this page, as axe finds it, one line each; empty: nothing. */
    public List<String> accessibilityProblems() {
        return Axe.violations((JavascriptExecutor) browser);
    }

    /** For what a person does otherwise. */
    public WebDriver browser() {
        return browser;
    }

    private WebElement field(String label) {
        String named = "//*[@id=//label[normalize-space(.)=\"" + label + "\"]/@for]";
        return browser.findElements(By.xpath(named + "|//*[@aria-label=\"" + label + "\"]")).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is called «" + label + "» on\n" + page()));
    }

    /** Looks at no page. */
    void rests() {
        browser.get("about:blank");
    }

    void leaves() {
        browser.quit();
    }
}
