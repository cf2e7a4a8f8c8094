package dev.cairn.sandbox.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes {@code ac:link}: to pages, spaces, people, addresses and places on the page. */
final class LinkWriter {
    private final BodyWriter writer;
    private final ContentLinks links;

    LinkWriter(BodyWriter writer, ContentLinks links) {
        this.writer = writer;
        this.links = links;
    }

    void write(Element link, Markup out) {
        Element resource = resource(link);
        String anchor = link.attr("ac:anchor");
        if (resource == null) {
            place(link, anchor, out);
            return;
        }
        switch (resource.tagName()) {
            case "ri:page", "ri:blog-post", "ri:content-entity" -> page(link, resource, anchor, out);
            case "ri:space" -> space(link, resource.attr("ri:space-key"), out);
            case "ri:user" -> person(link, resource, out);
            case "ri:url" ->
                anchorTag(link, resource.attr("ri:value"), "external-link", resource.attr("ri:value"), out);
            case "ri:attachment" -> unresolved(link, resource.attr("ri:filename"), out);
            case "ri:shortcut" -> unresolved(link, resource.attr("ri:parameter"), out);
            default -> out.raw(label(link, ""));
        }
    }

    private void place(Element link, String anchor, Markup out) {
        if (anchor.isEmpty()) {
            out.raw(label(link, ""));
        } else {
            anchorTag(link, "#" + writer.anchor(anchor), null, anchor, out);
        }
    }

    /** The address of a path of this site: short in the browser, complete in what is read elsewhere. */
    String address(String path) {
        boolean inBrowser = writer.rendering().output().interactive();
        return (inBrowser ? links.contextPath() : links.baseUrl()) + path;
    }

    ContentLinks targets() {
        return links;
    }

    /** The person an element names by key or by name. */
    Optional<ContentLinks.PersonTarget> person(Element resource) {
        String key = resource.attr("ri:userkey");
        return key.isEmpty() ? links.personByName(resource.attr("ri:username")) : links.personByKey(key);
    }

    private void page(Element link, Element resource, String anchor, Markup out) {
        String title = resource.attr("ri:content-title");
        String key = spaceKey(resource);
        Optional<ContentLinks.Target> target = links.page(key, title);
        String place = anchor.isEmpty() ? "" : "#" + (title + "-" + anchor).replaceAll("\\s+", "");
        if (target.isPresent()) {
            anchorTag(link, address(target.get().path()) + place, null, title, out);
        } else if (key != null) {
            String path = "/pages/createpage.action?spaceKey=" + encode(key) + "&title=" + encode(title);
            anchorTag(link, address(path), "createlink", title, out);
        } else {
            unresolved(link, title, out);
        }
    }

    private void space(Element link, String key, Markup out) {
        Optional<ContentLinks.Target> target = links.space(key);
        if (target.isPresent()) {
            anchorTag(link, address(target.get().path()), null, target.get().title(), out);
        } else {
            unresolved(link, key, out);
        }
    }

    private void person(Element link, Element resource, Markup out) {
        Optional<ContentLinks.PersonTarget> person = person(resource);
        if (person.isEmpty()) {
            unresolved(link, "Unknown User (" + resource.attr("ri:userkey") + resource.attr("ri:username") + ")", out);
            return;
        }
        String username = person.get().username();
        out.open(
                "a",
                "class",
                "confluence-userlink user-mention",
                "data-username",
                username,
                "href",
                address("/display/~" + encode(username)));
        out.raw(label(link, person.get().fullName())).close("a");
    }

    private void anchorTag(Element link, String href, @Nullable String style, String name, Markup out) {
        if (!Xhtml.isHarmlessAddress(href)) {
            unresolved(link, name, out);
            return;
        }
        out.open("a", "href", href, "class", style).raw(label(link, name)).close("a");
    }

    private void unresolved(Element link, String name, Markup out) {
        out.open("span", "class", "unresolved").raw(label(link, name)).close("span");
    }

    private String label(Element link, String name) {
        Element plain = BodyWriter.child(link, "ac:plain-text-link-body");
        if (plain != null) {
            return new Markup().text(BodyWriter.text(plain)).toString();
        }
        Element rich = BodyWriter.child(link, "ac:link-body");
        if (rich != null) {
            return writer.html(rich);
        }
        return new Markup().text(name).toString();
    }

    @Nullable
    String spaceKey(Element resource) {
        String own = resource.attr("ri:space-key");
        return own.isEmpty() ? writer.rendering().source().spaceKey() : own;
    }

    private static @Nullable Element resource(Element link) {
        for (Element child : link.children()) {
            if (child.tagName().startsWith("ri:")) {
                return child;
            }
        }
        return null;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
