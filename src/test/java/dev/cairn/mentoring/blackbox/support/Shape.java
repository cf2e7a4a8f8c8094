package dev.cairn.mentoring.blackbox.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** An HTML page as elements and as texts. */
public final class Shape {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u0085\u00a0\u2028\u2029]+");

    private final Document document;

    private Shape(Document document) {
        this.document = document;
    }

    public static Shape of(String html) {
        return new Shape(Jsoup.parse(html, "", Parser.htmlParser()));
    }

    /** The names of all elements in the page's content and of their attributes, in order. */
    public List<String> elements() {
        return document.body().getAllElements().stream().map(Shape::signature).toList();
    }

    /** Every text in the page's content and every value of an attribute, in order. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text.getWholeText());
            } else if (node instanceof Element element) {
                element.attributes().forEach(attribute -> texts.add(attribute.getValue()));
            }
        });
        return texts;
    }

    private static String signature(Element element) {
        StringBuilder names = new StringBuilder(element.tagName());
        for (Attribute attribute : element.attributes()) {
            names.append(' ').append(attribute.getKey());
        }
        return names.toString();
    }

    /** A text with one blank for all white space in a row. */
    static String squeezed(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
