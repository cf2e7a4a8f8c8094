package dev.cairn.sandbox.plugin.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.Node;

/** Renders the templates of one plugin with Velocity. The context map is used as it is, so it must be mutable. */
public final class BundleTemplateRenderer implements TemplateRenderer {
    private static final String ENCODING = "UTF-8";

    private final PluginBundle bundle;
    private final Allowlist allowlist;
    private final VelocityEngine engine = new VelocityEngine();

    public BundleTemplateRenderer(PluginBundle bundle, Allowlist allowlist) {
        this.bundle = bundle;
        this.allowlist = allowlist;
        engine.setApplicationAttribute(AllowlistUberspect.ATTRIBUTE, allowlist);
        engine.setProperty("runtime.introspector.uberspect", AllowlistUberspect.class.getName());
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("input.encoding", ENCODING);
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("resource.loader", "bundle");
        engine.setProperty("bundle.resource.loader.instance", new BundleTemplates(bundle));
        engine.setProperty("bundle.resource.loader.cache", "true");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /**
     * Reads every template of the jar once.
     *
     * @throws PluginFault naming each that cannot be read or calls a method that no line of the allowlist names
     */
    public void checkAll() {
        List<String> faults = new ArrayList<>();
        for (String path : bundle.paths("/", "*.vm")) {
            try {
                check(path, (Node) template(path).getData(), faults);
            } catch (RenderingException e) {
                faults.add(e.getMessage());
            }
        }
        PluginFault.refuse("The templates cannot be rendered", faults);
    }

    private void check(String path, Node node, List<String> faults) {
        if (node instanceof ASTMethod call && !allowlist.knows(call.getMethodName())) {
            faults.add("the template " + path + " line " + call.getLine() + " calls " + call.getMethodName()
                    + "(), which velocity-allowlist does not name");
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            check(path, node.jjtGetChild(i), faults);
        }
    }

    private Template template(String name) {
        try {
            return engine.getTemplate(name, ENCODING);
        } catch (Exception e) {
            throw new RenderingException("the template " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        Template template = template(templateName);
        merge(templateName, () -> template.merge(context(templateName, context), writer));
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        merge("a fragment", () -> engine.evaluate(context("a fragment", context), writer, "fragment", fragment));
        return writer.toString();
    }

    @Override
    public boolean resolve(String templateName) {
        return bundle.has(templateName);
    }

    private static VelocityContext context(String template, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(values);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(new Escaping(template));
        context.attachEventCartridge(cartridge);
        return context;
    }

    private static void merge(String name, Merge merge) {
        try {
            merge.run();
        } catch (RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("the template " + name + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    private interface Merge {
        void run() throws Exception;
    }
}
