package dev.cairn.sandbox.render;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The toc macro: a list of the headings of the finished page, those that macros wrote among them. */
final class TableOfContents {
    /** Stands where the list goes until the page is complete; no body can contain it, because it is no valid text. */
    static final String PLACE = "\u0000toc\u0000";

    private TableOfContents() {}

    static String fill(String html) {
        return html.contains(PLACE) ? html.replace(PLACE, list(html)) : html;
    }

    private static String list(String html) {
        Markup out = new Markup().open("div", "class", "toc-macro").open("ul", "class", "toc-indentation");
        for (Element heading : Jsoup.parseBodyFragment(html).select("h1, h2, h3, h4, h5, h6")) {
            String level = heading.tagName().substring(1);
            out.open("li", "class", "toc-item toc-level-" + level);
            String id = heading.id();
            if (id.isEmpty()) {
                out.text(heading.text());
            } else {
                out.open("a", "href", "#" + id).text(heading.text()).close("a");
            }
            out.close("li");
        }
        return out.close("ul").close("div").toString();
    }
}
