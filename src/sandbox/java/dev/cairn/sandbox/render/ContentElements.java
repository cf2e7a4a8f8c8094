package dev.cairn.sandbox.render;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes Confluence's own elements other than macros: links, images, tasks, emoticons, layouts. */
final class ContentElements {
    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("smile", "\uD83D\uDE42"),
            Map.entry("sad", "\uD83D\uDE41"),
            Map.entry("cheeky", "\uD83D\uDE1B"),
            Map.entry("laugh", "\uD83D\uDE00"),
            Map.entry("wink", "\uD83D\uDE09"),
            Map.entry("thumbs-up", "\uD83D\uDC4D"),
            Map.entry("thumbs-down", "\uD83D\uDC4E"),
            Map.entry("information", "\u2139\uFE0F"),
            Map.entry("tick", "\u2705"),
            Map.entry("cross", "\u274C"),
            Map.entry("warning", "\u26A0\uFE0F"),
            Map.entry("plus", "\u2795"),
            Map.entry("minus", "\u2796"),
            Map.entry("question", "\u2753"),
            Map.entry("light-on", "\uD83D\uDCA1"),
            Map.entry("yellow-star", "\u2B50"),
            Map.entry("heart", "\u2764\uFE0F"));

    private final BodyWriter writer;
    private final LinkWriter links;

    ContentElements(BodyWriter writer, LinkWriter links) {
        this.writer = writer;
        this.links = links;
    }

    void write(Element element, Markup out) {
        switch (element.tagName()) {
            case "ac:link" -> links.write(element, out);
            case "ac:image" -> image(element, out);
            case "ac:task-list" -> taskList(element, out);
            case "ac:task" -> task(element, out);
            case "ac:emoticon", "ac:emoji" -> emoticon(element, out);
            case "ac:layout" -> div("contentLayout2", null, element, out);
            case "ac:layout-section" -> layoutSection(element, out);
            case "ac:layout-cell" -> layoutCell(element, out);
            case "ac:adf-extension" -> out.raw(writer.htmlOf(element, "ac:adf-fallback"));
            case "ac:placeholder", "ac:parameter", "ac:default-parameter", "ac:task-id", "ac:task-uuid" -> {}
            default -> writer.children(element, out);
        }
    }

    private void image(Element image, Markup out) {
        Element url = BodyWriter.child(image, "ri:url");
        String address = url == null ? "" : url.attr("ri:value");
        String caption = writer.htmlOf(image, "ac:caption");
        out.open("span", "class", "confluence-embedded-file-wrapper" + alignment(image));
        if (!address.isEmpty() && Xhtml.isHarmlessAddress(address)) {
            out.open(
                    "img",
                    "class",
                    "confluence-embedded-image confluence-external-resource",
                    "src",
                    address,
                    "alt",
                    image.attr("ac:alt"),
                    "title",
                    orNull(image.attr("ac:title")),
                    "width",
                    number(image.attr("ac:width")),
                    "height",
                    number(image.attr("ac:height")));
        } else {
            Element file = BodyWriter.child(image, "ri:attachment");
            String name = file == null ? image.attr("ac:alt") : file.attr("ri:filename");
            out.open("span", "class", "confluence-unknown-attachment")
                    .text(name)
                    .close("span");
        }
        if (!caption.isEmpty()) {
            out.open("span", "class", "confluence-embedded-caption")
                    .raw(caption)
                    .close("span");
        }
        out.close("span");
    }

    private static String alignment(Element image) {
        return switch (image.attr("ac:align")) {
            case "center" -> " image-center-wrapper";
            case "right" -> " image-right-wrapper";
            case "left" -> " image-left-wrapper";
            default -> "";
        };
    }

    private void taskList(Element list, Markup out) {
        out.open("ul", "class", "inline-task-list");
        writer.children(list, out);
        out.close("ul");
    }

    private void task(Element task, Markup out) {
        Element status = BodyWriter.child(task, "ac:task-status");
        boolean done =
                status != null && "complete".equals(BodyWriter.text(status).strip());
        Element id = BodyWriter.child(task, "ac:task-id");
        out.open(
                "li",
                "class",
                done ? "checked" : null,
                "data-inline-task-id",
                id == null ? null : BodyWriter.text(id).strip());
        out.open("span", "class", "task-state", "role", "img", "aria-label", done ? "Complete" : "Incomplete");
        out.text(done ? "\u2611" : "\u2610").close("span");
        out.open("span", "class", "task-body").raw(writer.htmlOf(task, "ac:task-body"));
        out.close("span").close("li");
    }

    private void emoticon(Element emoticon, Markup out) {
        String name = emoticon.attr("ac:name");
        String fallback = emoticon.attr("ac:emoji-fallback");
        String sign = EMOTICONS.getOrDefault(name, fallback.isEmpty() ? "(" + name + ")" : fallback);
        out.open("span", "class", "emoticon", "role", "img", "aria-label", name, "title", "(" + name + ")");
        out.text(sign).close("span");
    }

    private void layoutSection(Element section, Markup out) {
        String type = section.attr("ac:type").replace('_', '-');
        if (writer.rendering().output().interactive()) {
            div("columnLayout " + type, type, section, out);
        } else {
            div("columnLayout", null, section, out);
        }
    }

    private void layoutCell(Element cell, Markup out) {
        out.open("div", "class", "cell normal").open("div", "class", "innerCell");
        writer.children(cell, out);
        out.close("div").close("div");
    }

    private void div(String style, @Nullable String layout, Element element, Markup out) {
        out.open("div", "class", style, "data-layout", layout);
        writer.children(element, out);
        out.close("div");
    }

    private static @Nullable String number(String value) {
        return value.matches("[0-9]{1,5}") ? value : null;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
