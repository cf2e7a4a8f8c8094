package dev.cairn.mentoring.shared.macro;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws views by their templates and keeps a page whole: whatever fails while drawing becomes a polite box. */
@Named
public final class MacroScreen {
    private static final Logger log = LoggerFactory.getLogger(MacroScreen.class);
    private static final String PROBE = "ui/shared/probe.html.vm";
    private static final String PROBLEM = "ui/shared/problem.html.vm";

    private final TemplateRenderer templates;
    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final PageBuilderService pages;
    private final AtomicBoolean escapingIsKnown = new AtomicBoolean();

    @Inject
    public MacroScreen(
            TemplateRenderer templates, I18nResolver texts, LocaleResolver locales, PageBuilderService pages) {
        this.templates = templates;
        this.texts = texts;
        this.locales = locales;
        this.pages = pages;
    }

    /** The texts in the language of the person who looks. */
    public Wording wording() {
        return new Wording(texts, locales.getLocale());
    }

    /** Lets the page load one component's scripts and styles; the key is that of a {@code <web-resource>} of ours. */
    public void require(String webResource) {
        pages.assembler().resources().requireWebResource("dev.cairn.mentoring:" + webResource);
    }

    /** The HTML of a template, which sees the view as {@code $view} and the texts as {@code $i18n}. */
    public String draw(String template, Object view) {
        if (!escapes()) {
            throw new IllegalStateException("templates are rendered without escaping; nothing is shown");
        }
        return render(template, Map.of("view", view, "i18n", wording()));
    }

    /** What the drawing gives, or a polite box in its place; a fault of ours is logged once, with the reference that the box names. */
    public String orPoliteBox(String macro, Supplier<String> drawing) {
        try {
            return drawing.get();
        } catch (RuntimeException | LinkageError fault) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Macro {} failed, reference {}", macro, reference, fault);
            return politeBox(reference);
        }
    }

    private String politeBox(String reference) {
        Wording wording = wording();
        return escapes()
                ? render(PROBLEM, Map.of("view", ProblemView.fault(wording, reference), "i18n", wording))
                : "<div class=\"aui-message aui-message-warning\"><p>" + reference + "</p></div>";
    }

    private boolean escapes() {
        if (!escapingIsKnown.get() && render(PROBE, Map.of("view", "<")).contains("&lt;")) {
            escapingIsKnown.set(true);
        }
        return escapingIsKnown.get();
    }

    private String render(String template, Map<String, Object> values) {
        Writer html = new StringWriter();
        try {
            templates.render(template, new HashMap<>(values), html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
