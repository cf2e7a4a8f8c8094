package dev.cairn.sandbox.render;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a body as HTML: XHTML as it is, Confluence's own elements as what they stand for. */
final class BodyWriter {
    private static final Map<String, String> TABLE_STYLES =
            Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");

    private final Rendering rendering;
    private final MacroRunner macros;
    private final LinkWriter links;
    private final ContentElements elements;
    private final Set<String> headings = new HashSet<>();

    BodyWriter(Rendering rendering, ContentLinks contentLinks, MacroRunner macros) {
        this.rendering = rendering;
        this.macros = macros;
        this.links = new LinkWriter(this, contentLinks);
        this.elements = new ContentElements(this, links);
    }

    Rendering rendering() {
        return rendering;
    }

    LinkWriter links() {
        return links;
    }

    /** The children of a node as HTML. */
    String html(Node parent) {
        Markup out = new Markup();
        children(parent, out);
        return out.toString();
    }

    /** The first child of that name as HTML, or nothing. */
    String htmlOf(Element parent, String childName) {
        Element child = child(parent, childName);
        return child == null ? "" : html(child);
    }

    void children(Node parent, Markup out) {
        for (Node child : parent.childNodes()) {
            write(child, out);
        }
    }

    private void write(Node node, Markup out) {
        if (node instanceof TextNode text) {
            out.text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, out);
        }
    }

    private void element(Element element, Markup out) {
        String name = element.tagName();
        if (name.equals("ac:structured-macro") || name.equals("ac:macro")) {
            out.raw(macros.run(element, this));
        } else if (name.startsWith("ac:")) {
            elements.write(element, out);
        } else if (Xhtml.knows(name)) {
            xhtml(element, out);
        } else if (!name.startsWith("ri:") && !name.startsWith("at:") && !Xhtml.drops(name)) {
            children(element, out);
        }
    }

    private void xhtml(Element element, Markup out) {
        String name = element.tagName();
        boolean wrapped = name.equals("table") && rendering.output().interactive();
        if (wrapped) {
            out.open("div", "class", "table-wrap");
        }
        out.raw("<" + name);
        String style = TABLE_STYLES.get(name);
        if (style != null) {
            attribute("class", (style + " " + element.attr("class")).strip(), out);
        }
        for (Attribute attribute : element.attributes()) {
            boolean written = style != null && attribute.getKey().equals("class");
            if (!written && Xhtml.keeps(attribute)) {
                attribute(attribute.getKey(), attribute.getValue(), out);
            }
        }
        if (isHeading(name) && !element.hasAttr("id")) {
            attribute("id", headingId(element), out);
        }
        if (name.equals("a") && Xhtml.isAbsoluteWebAddress(element.attr("href")) && !element.hasAttr("class")) {
            attribute("class", "external-link", out);
            if (!element.hasAttr("rel")) {
                attribute("rel", "nofollow", out);
            }
        }
        out.raw(">");
        if (!Xhtml.isVoid(name)) {
            children(element, out);
            out.close(name);
        }
        if (wrapped) {
            out.close("div");
        }
    }

    private static void attribute(String name, String value, Markup out) {
        out.raw(" " + name + "=\"").text(value).raw("\"");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The page's title and the heading's words without blanks, as Confluence names its anchors. */
    private String headingId(Element heading) {
        String base = anchor(heading.text());
        String id = base;
        for (int i = 1; !headings.add(id); i++) {
            id = base + "." + i;
        }
        return id;
    }

    /** The id of a place on this page. */
    String anchor(String name) {
        var entity = rendering.source().entity();
        String title = entity == null ? "" : entity.getTitle() + "-";
        return (title + name).replaceAll("\\s+", "");
    }

    static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The text below an element as written, CDATA sections included. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            }
        });
        return text.toString();
    }
}
