package dev.cairn.sandbox.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those of Confluence's own macros that pages use most, with the markup that its pages have. */
final class BuiltInMacros {
    private static final Pattern COLOUR = Pattern.compile("[#A-Za-z0-9(),.% -]{1,80}");
    private static final Map<String, BuiltIn> MACROS = Map.ofEntries(
            Map.entry("info", call -> message(call, "information", "info-filled", "#deebff")),
            Map.entry("note", call -> message(call, "note", "warning", "#fffae6")),
            Map.entry("tip", call -> message(call, "tip", "approve", "#e3fcef")),
            Map.entry("warning", call -> message(call, "warning", "error", "#ffebe6")),
            Map.entry("panel", BuiltInMacros::panel),
            Map.entry("expand", BuiltInMacros::expand),
            Map.entry("code", BuiltInMacros::code),
            Map.entry("noformat", BuiltInMacros::code),
            Map.entry("status", BuiltInMacros::status),
            Map.entry("toc", call -> TableOfContents.PLACE),
            Map.entry("children", BuiltInMacros::children),
            Map.entry("excerpt", call -> call.is("hidden") ? "" : call.richBody()),
            Map.entry("anchor", BuiltInMacros::anchor),
            Map.entry("section", call -> box("columnLayout columnMacro-section", call.richBody())),
            Map.entry("column", call -> box("cell columnMacro", call.richBody())));

    private BuiltInMacros() {}

    static Optional<BuiltIn> find(String name) {
        return Optional.ofNullable(MACROS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static String message(MacroCall call, String kind, String icon, String background) {
        Markup out = new Markup();
        String style = "confluence-information-macro confluence-information-macro-" + kind;
        String inline = call.output().interactive()
                ? null
                : "border:1px solid #c1c7d0;padding:8px 12px;margin:8px 0;background-color:" + background;
        out.open("div", "class", style, "style", inline);
        if (!call.parameter("title").isEmpty()) {
            out.open("p", "class", "title conf-macro-render").open("strong");
            out.text(call.parameter("title")).close("strong").close("p");
        }
        if (call.output().interactive() && !"false".equalsIgnoreCase(call.parameter("icon"))) {
            String iconStyle = "aui-icon aui-icon-small aui-iconfont-" + icon + " confluence-information-macro-icon";
            out.open("span", "class", iconStyle).close("span");
        }
        out.raw(box("confluence-information-macro-body", call.richBody()));
        return out.close("div").toString();
    }

    private static String panel(MacroCall call) {
        Markup out = new Markup();
        String border = "border-width:1px;border-style:"
                + (isColour(call, "borderStyle") ? call.parameter("borderStyle") : "solid")
                + declaration(call, "border-color", "borderColor");
        out.open("div", "class", "panel", "style", border);
        if (!call.parameter("title").isEmpty()) {
            String look =
                    declaration(call, "background-color", "titleBGColor") + declaration(call, "color", "titleColor");
            out.open("div", "class", "panelHeader", "style", orNull(look)).open("b");
            out.text(call.parameter("title")).close("b").close("div");
        }
        out.open("div", "class", "panelContent", "style", orNull(declaration(call, "background-color", "bgColor")));
        return out.raw(call.richBody()).close("div").close("div").toString();
    }

    private static String expand(MacroCall call) {
        String title = call.parameter("title", "Click here to expand...");
        Markup out = new Markup();
        if (call.output().interactive()) {
            out.open("details", "class", "expand-container");
            out.open("summary", "class", "expand-control").text(title).close("summary");
            return out.raw(box("expand-content", call.richBody()))
                    .close("details")
                    .toString();
        }
        out.open("div", "class", "expand-container").open("p").open("strong");
        out.text(title).close("strong").close("p");
        return out.raw(call.richBody()).close("div").toString();
    }

    private static String code(MacroCall call) {
        Markup out = new Markup().open("div", "class", "code panel pdl");
        if (!call.parameter("title").isEmpty()) {
            out.open("div", "class", "codeHeader panelHeader pdl").open("b");
            out.text(call.parameter("title")).close("b").close("div");
        }
        String language = call.parameter("language", call.parameter("", "none"));
        out.open("div", "class", "codeContent panelContent pdl");
        out.open("pre", "class", "syntaxhighlighter-pre", "data-syntaxhighlighter-params", "brush: " + language);
        return out.text(call.plainBody()).close("pre").close("div").close("div").toString();
    }

    private static String status(MacroCall call) {
        String colour = call.parameter("colour", call.parameter("color"));
        String kind = switch (colour.toLowerCase(Locale.ROOT)) {
            case "green" -> " aui-lozenge-success";
            case "red" -> " aui-lozenge-removed";
            case "yellow" -> " aui-lozenge-moved";
            case "blue" -> " aui-lozenge-inprogress";
            case "purple" -> " aui-lozenge-new";
            default -> "";
        };
        String subtle = call.is("subtle") ? " aui-lozenge-subtle" : "";
        return new Markup()
                .open("span", "class", "status-macro aui-lozenge" + kind + subtle)
                .text(call.parameter("title", colour))
                .close("span")
                .toString();
    }

    private static String children(MacroCall call) {
        var entity = call.writer().rendering().source().entity();
        Markup out = new Markup().open("ul", "class", "childpages-macro");
        if (entity != null) {
            LinkWriter links = call.writer().links();
            for (ContentLinks.Target page : links.targets().children(entity.getId())) {
                out.open("li").open("a", "href", links.address(page.path()));
                out.text(page.title()).close("a").close("li");
            }
        }
        return out.close("ul").toString();
    }

    private static String anchor(MacroCall call) {
        return new Markup()
                .open(
                        "span",
                        "class",
                        "confluence-anchor-link",
                        "id",
                        call.writer().anchor(call.parameter("")))
                .close("span")
                .toString();
    }

    private static String box(String style, String html) {
        return new Markup().open("div", "class", style).raw(html).close("div").toString();
    }

    private static String declaration(MacroCall call, String property, String parameter) {
        return isColour(call, parameter) ? ";" + property + ":" + call.parameter(parameter) : "";
    }

    private static boolean isColour(MacroCall call, String parameter) {
        String value = call.parameter(parameter);
        return COLOUR.matcher(value).matches() && Xhtml.isHarmlessStyle(value);
    }

    private static @Nullable String orNull(String style) {
        return style.isEmpty() ? null : style;
    }

    /** One of Confluence's own macros. */
    @FunctionalInterface
    interface BuiltIn {
        String render(MacroCall call);
    }
}
