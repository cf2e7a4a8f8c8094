package dev.cairn.mentoring.goal.macro;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** HTML as a tree of elements, attributes and words. Ids, data for scripts and blanks between elements are no part of it. */
final class HtmlTree {
    private HtmlTree() {}

    static String of(Elements elements) {
        return elements.stream().map(HtmlTree::of).collect(Collectors.joining("\n"));
    }

    static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body().children());
    }

    private static String of(Node node) {
        if (node instanceof TextNode text) {
            return text.text().strip();
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String attributes = element.attributes().asList().stream()
                .filter(attribute ->
                        !attribute.getKey().equals("id") && !attribute.getKey().startsWith("data-"))
                .map(attribute -> attribute.html().replaceAll("\\s+", " ").replace(" \"", "\""))
                .sorted()
                .collect(Collectors.joining(" "));
        String children = element.childNodes().stream()
                .map(HtmlTree::of)
                .filter(child -> !child.isEmpty())
                .collect(Collectors.joining("\n"))
                .indent(2);
        return "<" + (element.tagName() + " " + attributes).strip() + ">\n" + children;
    }
}
