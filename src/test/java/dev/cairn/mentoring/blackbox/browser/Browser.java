package dev.cairn.mentoring.blackbox.browser;

import dev.cairn.mentoring.fixture.RunningSandbox;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium in front of a sandbox. It reaches this machine and nothing else. */
public final class Browser implements AutoCloseable {
    static final Dimension DESK = new Dimension(1280, 1000);
    public static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Selenium warns that it knows no newer Chromium, and needs to know none. Kept here, for loggers are else forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Supplier<URI> address;
    private final ChromeDriver driver;

    Browser(RunningSandbox sandbox) {
        this(sandbox::address);
    }

    /** @param address of the site, without a slash at its end */
    public Browser(Supplier<URI> address) {
        this.address = address;
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--lang=en",
                "--window-size=" + DESK.width + "," + DESK.height,
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(program("chromedriver")))
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    }

    private static String program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + names[0] + " on the path"))
                .toString();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Leaves whoever is logged in and logs in by the form. */
    void logIn(String username) {
        logIn(username, username);
    }

    /** The same for somebody whose password is another word. */
    public void logIn(String username, String password) {
        open("/logout.action");
        driver.manage().deleteAllCookies();
        open("/login.action");
        element("#os_username").sendKeys(username);
        element("#os_password").sendKeys(password);
        element("#loginButton").click();
        waitUntil("logged in as " + username, () -> !driver.getCurrentUrl().contains("login"));
    }

    public void open(String path) {
        driver.get(address.get() + path);
    }

    void openPage(long page) {
        open("/pages/viewpage.action?pageId=" + page);
    }

    void resize(Dimension size) {
        driver.manage().window().setSize(size);
    }

    /** Lets pages see exactly this much room, which a window with its frame has less of and never as little as a phone. */
    public void give(Dimension room) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", room.width, "height", room.height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The first element that fits, waited for until it is there to be seen. */
    public WebElement element(String css) {
        return Objects.requireNonNull(new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> css + " is not there: " + text())
                .until(at -> at.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null)));
    }

    /** Clicks in the middle of the window, for what lies at its edge can be below the head of the page. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** A condition to wait for. */
    public interface Condition {
        boolean holds();
    }

    public void waitUntil(String what, Condition condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class)
                .withMessage(() -> "not " + what + ": " + text())
                .until(at -> condition.holds());
    }

    /** Waits until the page's content says this. */
    void waitForText(String text) {
        waitUntil("\"" + text + "\" on the page", () -> text().contains(text));
    }

    /** The page's content as it is read. */
    String text() {
        return String.valueOf(run("return (document.getElementById('content') || document.body).textContent"));
    }

    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script in every page from now on, before any of its own. */
    public void runFirst(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Every address that was asked for since this was last called. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> Requests.addressIn(entry.getMessage()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the page's scripts complained about since this was last called. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the whole page below {@code target/screenshots}. */
    void photograph(String name) {
        Object height = run("return Math.ceil(document.documentElement.scrollHeight)");
        Dimension before = driver.manage().window().getSize();
        long tall = Math.min(4000, ((Number) Objects.requireNonNull(height)).longValue() + 100);
        resize(new Dimension(before.width, (int) Math.max(before.height, tall)));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            resize(before);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
