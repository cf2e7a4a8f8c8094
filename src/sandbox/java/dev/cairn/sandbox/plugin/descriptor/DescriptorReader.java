package dev.cairn.sandbox.plugin.descriptor;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.ActiveObjects;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Blueprint;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Condition;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.ContentTemplate;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Job;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Link;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Macro;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Parameter;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Resource;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Rest;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.Servlet;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.WebItem;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor.WebResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads {@code atlassian-plugin.xml} and refuses what it does not know. */
public final class DescriptorReader {
    private static final String FILE = "atlassian-plugin.xml";
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private DescriptorReader() {}

    /** @throws PluginFault naming every unknown element and attribute */
    public static PluginDescriptor read(byte[] xml) {
        Element root = parse(xml);
        PluginFault.refuse(FILE + " holds what is unknown", Shape.faults(root));
        return new PluginDescriptor(
                root.getAttribute("key"),
                root.getAttribute("plugins-version"),
                parameters(root),
                map(root, "resource", DescriptorReader::resource),
                only(map(root, "ao", DescriptorReader::activeObjects), "ao"),
                only(map(root, "rest", DescriptorReader::rest), "rest"),
                !children(root, "rest-migration").isEmpty(),
                map(root, "job-config", DescriptorReader::job),
                map(root, "servlet", DescriptorReader::servlet),
                map(root, "xhtml-macro", DescriptorReader::macro),
                map(root, "web-resource", DescriptorReader::webResource),
                map(root, "content-template", DescriptorReader::contentTemplate),
                map(root, "blueprint", DescriptorReader::blueprint),
                map(root, "web-item", DescriptorReader::webItem),
                children(root, "velocity-allowlist").stream()
                        .flatMap(list -> texts(list, "method").stream())
                        .toList(),
                moduleKeys(root));
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new PluginFault(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> moduleKeys(Element root) {
        List<String> keys = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element module && !NO_MODULES.contains(module.getTagName())) {
                keys.add(module.getAttribute("key"));
            }
        }
        return keys;
    }

    private static Map<String, String> parameters(Element root) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element info : children(root, "plugin-info")) {
            children(info, "param")
                    .forEach(param -> parameters.put(
                            param.getAttribute("name"), param.getTextContent().strip()));
        }
        return parameters;
    }

    private static Resource resource(Element element) {
        return new Resource(
                element.getAttribute("type"), element.getAttribute("name"), element.getAttribute("location"));
    }

    private static ActiveObjects activeObjects(Element element) {
        return new ActiveObjects(
                element.getAttribute("namespace"), texts(element, "entity"), texts(element, "upgradeTask"));
    }

    private static Rest rest(Element element) {
        return new Rest(element.getAttribute("path"), element.getAttribute("version"));
    }

    private static Job job(Element element) {
        Element job = first(element, "job");
        Element schedule = first(element, "schedule");
        return new Job(
                element.getAttribute("key"),
                job.getAttribute("key"),
                Boolean.parseBoolean(job.getAttribute("perClusterJob")),
                schedule.getAttribute("repeat-interval"));
    }

    private static Element first(Element parent, String tag) {
        return children(parent, tag).stream()
                .findFirst()
                .orElseThrow(
                        () -> new PluginFault(FILE + " holds a <" + parent.getTagName() + "> without a <" + tag + ">"));
    }

    private static Servlet servlet(Element element) {
        return new Servlet(element.getAttribute("key"), element.getAttribute("class"), texts(element, "url-pattern"));
    }

    private static Macro macro(Element element) {
        return new Macro(
                element.getAttribute("key"),
                element.getAttribute("name"),
                element.getAttribute("class"),
                attribute(element, "icon"),
                Boolean.parseBoolean(element.getAttribute("hidden")),
                textKey(element, "description"),
                map(element, "category", category -> category.getAttribute("name")),
                children(element, "parameters").stream()
                        .flatMap(list -> map(list, "parameter", DescriptorReader::parameter).stream())
                        .toList());
    }

    private static Parameter parameter(Element element) {
        return new Parameter(
                element.getAttribute("name"),
                element.getAttribute("type"),
                Boolean.parseBoolean(element.getAttribute("required")),
                Boolean.parseBoolean(element.getAttribute("multiple")),
                attribute(element, "default"),
                map(element, "value", value -> value.getAttribute("name")));
    }

    private static WebResource webResource(Element element) {
        Map<String, List<String>> transformers = new LinkedHashMap<>();
        for (Element transformation : children(element, "transformation")) {
            transformers.put(
                    transformation.getAttribute("extension"),
                    map(transformation, "transformer", transformer -> transformer.getAttribute("key")));
        }
        return new WebResource(
                element.getAttribute("key"),
                map(element, "resource", DescriptorReader::resource),
                texts(element, "dependency"),
                texts(element, "context"),
                transformers);
    }

    private static ContentTemplate contentTemplate(Element element) {
        return new ContentTemplate(
                element.getAttribute("key"),
                element.getAttribute("i18n-name-key"),
                map(element, "resource", DescriptorReader::resource));
    }

    private static Blueprint blueprint(Element element) {
        return new Blueprint(
                element.getAttribute("key"),
                element.getAttribute("content-template-key"),
                element.getAttribute("i18n-name-key"),
                element.getAttribute("index-key"));
    }

    private static WebItem webItem(Element element) {
        return new WebItem(
                element.getAttribute("key"),
                element.getAttribute("i18n-name-key"),
                element.getAttribute("section"),
                element.getAttribute("weight"),
                textKey(element, "description"),
                textKey(element, "label"),
                children(element, "link").stream()
                        .map(DescriptorReader::link)
                        .findFirst()
                        .orElse(null),
                map(element, "condition", DescriptorReader::condition),
                values(element),
                map(element, "resource", DescriptorReader::resource));
    }

    private static Link link(Element element) {
        return new Link(element.getAttribute("linkId"), element.getTextContent().strip());
    }

    private static Condition condition(Element element) {
        return new Condition(element.getAttribute("class"), values(element));
    }

    /** The parameters of a module, each written as an attribute or as text. */
    private static Map<String, String> values(Element module) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element param : children(module, "param")) {
            String text = param.getTextContent().strip();
            values.put(param.getAttribute("name"), param.hasAttribute("value") ? param.getAttribute("value") : text);
        }
        return values;
    }

    private static @Nullable String textKey(Element module, String tag) {
        List<Element> found = children(module, tag);
        return found.isEmpty() ? null : attribute(found.get(0), "key");
    }

    private static List<String> texts(Element parent, String tag) {
        return map(parent, tag, element -> element.getTextContent().strip());
    }

    private static <T> List<T> map(Element parent, String tag, Function<Element, T> reader) {
        return children(parent, tag).stream().map(reader).toList();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    private static <T> Optional<T> only(List<T> modules, String tag) {
        if (modules.size() > 1) {
            throw new PluginFault(FILE + " holds more than one <" + tag + ">; the sandbox plays one");
        }
        return modules.stream().findFirst();
    }
}
