package dev.cairn.sandbox.render;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.sandbox.plugin.MacroModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the macros of one rendering: Confluence's own, those of plugins, and a box for those that nobody brings. */
final class MacroRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final Rendering rendering;
    private final MacroSource macros;
    private final HostTransaction transaction;

    MacroRunner(Rendering rendering, MacroSource macros, HostTransaction transaction) {
        this.rendering = rendering;
        this.macros = macros;
        this.transaction = transaction;
    }

    String run(Element element, BodyWriter writer) {
        String name = element.attr("ac:name");
        MacroCall call = new MacroCall(name, parameters(element, writer.links()), element, writer);
        Optional<MacroModule> installed = macros.macro(name);
        if (installed.isPresent()) {
            return runPlugin(installed.get(), call);
        }
        return BuiltInMacros.find(name).map(macro -> macro.render(call)).orElseGet(() -> unknown(name));
    }

    private String runPlugin(MacroModule installed, MacroCall call) {
        String label = "macro '" + call.name() + "' of plugin " + installed.pluginKey();
        String body = body(installed.macro(), call);
        rendering.enter(label);
        try {
            return installed.macro().execute(call.parameters(), body, rendering.context());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            LOG.error("{} failed", rendering.running(), failure);
            return failed(call.name(), failure);
        } finally {
            transaction
                    .markedForRollback()
                    .ifPresent(culprit -> rendering.violation(rendering.running()
                            + " marked the host's transaction for rollback: an exception crossed a transaction and was"
                            + " swallowed: " + culprit));
            rendering.leave();
        }
    }

    private static String body(Macro macro, MacroCall call) {
        return switch (macro.getBodyType()) {
            case RICH_TEXT -> call.richBody();
            case PLAIN_TEXT -> call.plainBody();
            case NONE -> "";
        };
    }

    private static Map<String, String> parameters(Element macro, LinkWriter links) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : macro.children()) {
            if (child.tagName().equals("ac:parameter")) {
                parameters.put(child.attr("ac:name"), value(child, links));
            } else if (child.tagName().equals("ac:default-parameter")) {
                parameters.put("", value(child, links));
            }
        }
        return parameters;
    }

    /** A parameter that names a page, a space, a person or an address reaches the macro as plain text. */
    private static String value(Element parameter, LinkWriter links) {
        for (Element part : parameter.getAllElements()) {
            switch (part.tagName()) {
                case "ri:page", "ri:blog-post" -> {
                    String space = part.attr("ri:space-key");
                    String title = part.attr("ri:content-title");
                    return space.isEmpty() ? title : space + ":" + title;
                }
                case "ri:space" -> {
                    return part.attr("ri:space-key");
                }
                case "ri:user" -> {
                    return links.person(part)
                            .map(ContentLinks.PersonTarget::username)
                            .orElse(part.attr("ri:username"));
                }
                case "ri:url" -> {
                    return part.attr("ri:value");
                }
                case "ri:attachment" -> {
                    return part.attr("ri:filename");
                }
                default -> {}
            }
        }
        return BodyWriter.text(parameter);
    }

    private static String failed(String name, Throwable failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
        return new Markup()
                .open("div", "class", "error")
                .open("span", "class", "error")
                .text("Error rendering macro '" + name + "' : " + reason)
                .close("span")
                .close("div")
                .toString();
    }

    private static String unknown(String name) {
        return new Markup()
                .open("span", "class", "wysiwyg-unknown-macro", "data-macro-name", name)
                .text("Unknown macro: '" + name + "'")
                .close("span")
                .toString();
    }
}
