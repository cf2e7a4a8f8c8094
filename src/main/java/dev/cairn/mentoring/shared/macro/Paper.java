package dev.cairn.mentoring.shared.macro;

/** What paper can hold. Whoever makes a PDF of it reads it as XML, and a single character that XML does not know would fail the whole page. */
final class Paper {
    private Paper() {}

    /** The same HTML with a blank for each character that XML does not know: control characters, halves of a pair, U+FFFE and U+FFFF. */
    static String fit(String html) {
        return html.codePoints()
                .map(character -> isKnownToXml(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As XML 1.0 says it, 2.2. */
    private static boolean isKnownToXml(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }
}
