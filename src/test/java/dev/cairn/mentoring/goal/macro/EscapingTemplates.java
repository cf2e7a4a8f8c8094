package dev.cairn.mentoring.goal.macro;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the templates with Velocity, each reference escaped or, to plant a fault, not. */
final class EscapingTemplates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();
    private final boolean escapes;

    EscapingTemplates(boolean escapes) {
        this.escapes = escapes;
        engine.setProperty("resource.loader", "class");
        engine.setProperty(
                "class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    @Override
    public void render(String templateName, Map<String, Object> values, Writer writer) {
        VelocityContext context = new VelocityContext(values);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler((ReferenceInsertionEventHandler) this::escaped);
        context.attachEventCartridge(events);
        try {
            engine.mergeTemplate(templateName, "UTF-8", context, writer);
        } catch (Exception e) {
            throw new IllegalStateException(templateName, e);
        }
    }

    private Object escaped(String reference, Object value) {
        if (value == null) {
            throw new IllegalStateException(reference + " has no value");
        }
        return escapes
                ? value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;")
                : value;
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.resourceExists(templateName);
    }
}
