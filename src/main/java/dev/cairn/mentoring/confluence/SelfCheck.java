package dev.cairn.mentoring.confluence;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, when the plugin starts, for every class and member of the host that the plugin's byte code links to, and names what is missing in one
 * message: on a host that differs, that says what a {@code NoSuchMethodError} on some page would only hint at. That templates escape is probed by
 * the macros themselves before they show anything.
 */
@Named
@ExportAsService(LifecycleAware.class)
final class SelfCheck implements LifecycleAware {
    private static final Logger log = LoggerFactory.getLogger(SelfCheck.class);

    /** One line for each; a test keeps it equal to what the byte code names. */
    static final String LIST = "host-members.txt";

    @Inject
    SelfCheck() {}

    @Override
    public void onStart() {
        List<String> missing = new HostMembers(SelfCheck.class.getClassLoader()).missing(wanted());
        if (missing.isEmpty()) {
            log.info("This host has every class and member that the mentoring plugin uses.");
        } else {
            log.error(
                    "This host lacks what the mentoring plugin uses; expect failures wherever it is needed: {}",
                    String.join(", ", missing));
        }
    }

    @Override
    public void onStop() {}

    static List<String> wanted() {
        try (InputStream list = Objects.requireNonNull(SelfCheck.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
