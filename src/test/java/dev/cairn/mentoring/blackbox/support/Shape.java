package dev.cairn.mentoring.blackbox.support;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An HTML page as elements and as text. */
public final class Shape {
    private final Document document;
    private final String text;

    private Shape(Document document) {
        this.document = document;
        StringBuilder all = new StringBuilder(document.wholeText());
        document.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> all.append('\n').append(attribute.getValue())));
        this.text = squeezed(all.toString());
    }

    public static Shape of(String html) {
        return new Shape(Jsoup.parse(html, "", Parser.htmlParser()));
    }

    /** Which of these texts are not in the page as text; white space counts as one blank. */
    public List<String> missing(List<String> texts) {
        return texts.stream().filter(one -> !text.contains(squeezed(one))).toList();
    }

    /** The names of all elements in the page's content and of their attributes, in order. */
    public List<String> elements() {
        return document.body().getAllElements().stream().map(Shape::signature).toList();
    }

    private static String signature(Element element) {
        StringBuilder names = new StringBuilder(element.tagName());
        for (Attribute attribute : element.attributes()) {
            names.append(' ').append(attribute.getKey());
        }
        return names.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u0085\u00a0\u2028\u2029]+", " ").strip();
    }
}
