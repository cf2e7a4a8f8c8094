package dev.cairn.sandbox.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;

/** Which elements and attributes of XHTML a body may bring to the page; nothing among them runs. */
final class Xhtml {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "article",
            "aside",
            "b",
            "bdi",
            "bdo",
            "big",
            "blockquote",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr",
            "math",
            "mfrac",
            "mi",
            "mn",
            "mo",
            "mover",
            "mroot",
            "mrow",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtext",
            "mtr",
            "munder",
            "munderover",
            "semantics",
            "annotation");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "noembed",
            "noframes",
            "svg",
            "head",
            "title",
            "textarea",
            "select",
            "xmp",
            "plaintext");
    private static final Set<String> ATTRIBUTES = Set.of(
            "abbr",
            "align",
            "alt",
            "border",
            "cellpadding",
            "cellspacing",
            "cite",
            "class",
            "color",
            "colspan",
            "datetime",
            "dir",
            "display",
            "encoding",
            "face",
            "headers",
            "height",
            "href",
            "id",
            "lang",
            "mathvariant",
            "name",
            "open",
            "rel",
            "reversed",
            "role",
            "rowspan",
            "scope",
            "size",
            "span",
            "src",
            "start",
            "style",
            "tabindex",
            "title",
            "translate",
            "type",
            "valign",
            "value",
            "width");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "ftps", "tel", "sip", "news");
    private static final Pattern OWN_ATTRIBUTE = Pattern.compile("(data|aria)-[a-z0-9-]+");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern UNSAFE_STYLE =
            Pattern.compile("url|expression|javascript|@|\\\\|behaviou?r|binding|/\\*", Pattern.CASE_INSENSITIVE);

    private Xhtml() {}

    static boolean knows(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether the element has neither content nor an end tag in HTML. */
    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** Whether not even the element's text may reach the page. */
    static boolean drops(String element) {
        return DROPPED.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean keeps(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (ADDRESSES.contains(name)) {
            return isHarmlessAddress(value);
        }
        if (name.equals("style")) {
            return isHarmlessStyle(value);
        }
        return ATTRIBUTES.contains(name) || OWN_ATTRIBUTE.matcher(name).matches();
    }

    /** Whether the address is relative or of a scheme that opens a page, a mail or a call. */
    static boolean isHarmlessAddress(String address) {
        String bare = address.codePoints()
                .filter(c -> c > 0x20 && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var scheme = SCHEME.matcher(bare);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    static boolean isHarmlessStyle(String style) {
        return !UNSAFE_STYLE.matcher(style).find();
    }

    static boolean isAbsoluteWebAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
