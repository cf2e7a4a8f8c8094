package dev.cairn.sandbox.plugin.descriptor;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements and attributes that the sandbox plays, in the forms of platform facts 4 and 8.8. Confluence ignores what
 * it does not know; here that is a fault, since it is a slip or a module that nothing has tried.
 */
final class Shape {
    private record Rule(Set<String> attributes, Set<String> children) {}

    private static final Rule TEXT = rule("", "");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry(
                    "atlassian-plugin",
                    rule(
                            "key name plugins-version",
                            "plugin-info resource ao rest rest-migration job-config servlet xhtml-macro web-resource velocity-allowlist"
                                    + " content-template blueprint web-item")),
            entry("plugin-info", rule("", "description version vendor param")),
            entry("vendor", rule("name url", "")),
            entry("param", rule("name value", "")),
            entry("description", rule("key", "")),
            entry("version", TEXT),
            entry("resource", rule("type name location", "")),
            entry("ao", rule("key name namespace", "description entity upgradeTask")),
            entry("entity", TEXT),
            entry("upgradeTask", TEXT),
            entry("rest", rule("key name path version", "description")),
            entry("rest-migration", rule("key name", "description rest-v2")),
            entry("rest-v2", TEXT),
            entry("job-config", rule("key name", "description job schedule managed")),
            entry("job", rule("key perClusterJob clusteredOnly", "")),
            entry("schedule", rule("repeat-interval cron-expression jitterSecs", "")),
            entry("managed", rule("editable keepingHistory canRunAdhoc canDisable", "")),
            entry("servlet", rule("key name class", "description url-pattern")),
            entry("url-pattern", TEXT),
            entry(
                    "xhtml-macro",
                    rule("key name class icon documentation-url hidden", "description category parameters")),
            entry("category", rule("name", "")),
            entry("parameters", rule("", "parameter")),
            entry("parameter", rule("name type required multiple default", "option value alias")),
            entry("option", rule("key value", "")),
            entry("value", rule("name", "")),
            entry("alias", rule("name", "")),
            entry("web-resource", rule("key name", "description transformation dependency resource context")),
            entry("transformation", rule("extension", "transformer")),
            entry("transformer", rule("key", "")),
            entry("dependency", TEXT),
            entry("context", TEXT),
            entry("content-template", rule("key i18n-name-key", "resource")),
            entry("blueprint", rule("key content-template-key i18n-name-key index-key create-result", "")),
            entry(
                    "web-item",
                    rule("key i18n-name-key section weight", "description param resource label link condition")),
            entry("label", rule("key", "")),
            entry("link", rule("linkId", "")),
            entry("condition", rule("class", "param")),
            entry("velocity-allowlist", rule("key name", "description method")),
            entry("method", TEXT));

    private Shape() {}

    private static Rule rule(String attributes, String children) {
        return new Rule(words(attributes), words(children));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    /** What the element and those below it hold that the sandbox does not know. */
    static List<String> faults(Element root) {
        List<String> faults = new ArrayList<>();
        if (!root.getTagName().equals("atlassian-plugin")) {
            return List.of("the root element is <" + root.getTagName() + ">, not <atlassian-plugin>");
        }
        visit(root, root.getTagName(), faults);
        return faults;
    }

    private static void visit(Element element, String path, List<String> faults) {
        Rule rule = RULES.getOrDefault(element.getTagName(), TEXT);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!rule.attributes().contains(attribute.getName())) {
                faults.add("unknown attribute " + attribute.getName() + " at " + path);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                String innerPath = path + "/" + inner.getTagName();
                if (rule.children().contains(inner.getTagName())) {
                    visit(inner, innerPath, faults);
                } else {
                    faults.add("unknown element " + innerPath);
                }
            }
        }
    }
}
