package dev.cairn.mentoring.shared.macro;

/** What XML can hold: whoever makes a PDF reads our HTML as XML, and a page's body is XML. A single character that it does not know would fail all of it. */
public final class Xml {
    private Xml() {}

    /** The same markup with a blank for each character that XML does not know: control characters, halves of a pair, U+FFFE and U+FFFF. */
    static String fit(String markup) {
        return markup.codePoints()
                .map(character -> isKnown(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text as it stands in markup, between tags or in double quotes. */
    public static String escaped(String text) {
        return fit(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As XML 1.0 says it, 2.2. */
    private static boolean isKnown(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }
}
