package dev.cairn.mentoring.shared.macro;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.cairn.mentoring.shared.Problem;
import dev.cairn.mentoring.shared.Wordings;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws views by their templates and keeps a page whole: whatever fails while drawing becomes a polite box. */
@Named
public class MacroScreen {
    private static final Logger log = LoggerFactory.getLogger(MacroScreen.class);
    private static final String PROBE = "ui/shared/probe.html.vm";
    /** For the case that templates themselves do not work. */
    private static final String BARE_BOX = "<div class=\"aui-message aui-message-warning\"><p>%s</p></div>";

    private static final String COMMON_FORMS = "ui/shared/forms.html.vm";
    private static final String OWN_HEAD = "ui/shared/own-page-head.html.vm";
    private static final String OWN_TITLE = "ui/shared/own-page-title.html.vm";
    private static final String PROBLEM = "ui/shared/problem.html.vm";

    private final TemplateRenderer templates;
    private final Wordings wordings;
    private final PageBuilderService pages;
    private final AtomicBoolean escapingIsKnown = new AtomicBoolean();

    @Inject
    public MacroScreen(TemplateRenderer templates, Wordings wordings, PageBuilderService pages) {
        this.templates = templates;
        this.wordings = wordings;
        this.pages = pages;
    }

    /** The viewer's language. */
    public Words words() {
        return new Words(wordings.current());
    }

    /** Lets the page load one component's scripts and styles; the key is that of a {@code <web-resource>} of ours. */
    public void require(String webResource) {
        pages.assembler().resources().requireWebResource("dev.cairn.mentoring:" + webResource);
    }

    /** The HTML of a template, which sees the view as {@code $view} and the texts as {@code $i18n}. */
    public String draw(String template, Object view, Words words) {
        if (!escapes()) {
            throw new IllegalStateException("templates are rendered without escaping, so nothing is shown");
        }
        return render(template, Map.of("view", view, "i18n", words));
    }

    /** The same where the template is one for {@link MacroOutput#PAPER}: without what paper cannot hold. */
    public String drawOnPaper(String template, Object view, Words words) {
        return Xml.fit(draw(template, view, words));
    }

    /** The forms that pieces of every feature open, once per page; empty where they stand already or nothing is pressed. */
    public String commonForms(Rendering rendering, Words words) {
        return rendering.hasControls() && rendering.isFirst("common-forms") ? draw(COMMON_FORMS, "", words) : "";
    }

    /**
     * Draws a piece by the template for its output.
     *
     * @param webResource what it needs in a browser
     */
    public String paint(Component component, String webResource, Object view, Rendering rendering, Words words) {
        if (rendering.output() == MacroOutput.PAPER) {
            return drawOnPaper(component.paper(), view, words);
        }
        require(webResource);
        return draw(component.screen(), view, words);
    }

    /** A page of our own as a document that asks its host for the look of the site. */
    public String ownPage(String title, String body, Words words) {
        return "<html>\n" + draw(OWN_HEAD, title, words) + "<body>\n" + draw(OWN_TITLE, title, words) + body
                + "</body>\n</html>\n";
    }

    /**
     * What the drawing gives, or a polite box in its place: a refusal in its own words, a fault of ours with a reference under which it is logged
     * once.
     */
    public String orPoliteBox(String macro, Supplier<String> drawing) {
        return orPoliteBox(macro, new Outage(), drawing);
    }

    /** The same for one of several pieces of a page: where another one could not reach the database, this one does not wait for it as well. */
    public String orPoliteBox(String macro, Outage outage, Supplier<String> drawing) {
        if (outage.reference().isPresent()) {
            return faultBox(outage.reference().get());
        }
        try {
            return drawing.get();
        } catch (Problem refusal) {
            return politeBox(words -> new ProblemView(words.text("problem.refused"), words.refusal(refusal)));
        } catch (RuntimeException | LinkageError fault) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Macro {} failed, reference {}", macro, reference, fault);
            outage.learn(fault, reference);
            return faultBox(reference);
        }
    }

    private String faultBox(String reference) {
        return politeBox(
                words -> new ProblemView(words.text("problem.fault"), words.text("problem.fault.advice", reference)));
    }

    private String politeBox(Function<Words, ProblemView> problem) {
        Words words = words();
        try {
            return draw(PROBLEM, problem.apply(words), words);
        } catch (RuntimeException | LinkageError again) {
            log.warn("The box that says so could not be drawn by its template either: {}", again.toString());
            return BARE_BOX.formatted(Xml.escaped(words.text("problem.fault")));
        }
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
