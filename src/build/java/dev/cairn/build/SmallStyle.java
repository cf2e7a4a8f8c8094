package dev.cairn.build;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet without comments and needless blanks. Nothing else of it is understood, so that nothing is lost of what is
 * newer than the libraries that do this.
 */
final class SmallStyle {
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

    /** A string, or all up to where a rule or a declaration begins or ends. */
    private static final Pattern PART = Pattern.compile("((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"{};])*)([{};]|$)");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\"]+");

    private SmallStyle() {}

    /** The same rules in the same order. */
    static String of(String style) {
        String plain = COMMENT_OR_STRING.matcher(style).replaceAll(found -> {
            String kept = found.group().startsWith("\"") ? found.group() : " ";
            return Matcher.quoteReplacement(kept);
        });
        StringBuilder small = new StringBuilder();
        PART.matcher(plain).results().forEach(part -> add(part, small));
        return small.append('\n').toString();
    }

    private static void add(MatchResult part, StringBuilder small) {
        String end = part.group(2);
        String text = part.group(1).strip();
        if (end.equals("{")) {
            small.append(text.startsWith("@") ? spaced(text) : selector(text));
        } else {
            small.append(text.startsWith("@") ? spaced(text) : declaration(text));
        }
        if (end.equals("}") && small.charAt(small.length() - 1) == ';') {
            small.setLength(small.length() - 1);
        }
        small.append(end);
    }

    private static String selector(String text) {
        return outside(text, " *([,>+~]) *", "$1");
    }

    private static String declaration(String text) {
        return outside(outside(text, " *([,/]) *", "$1"), "^([-\\w]+) *: *", "$1:");
    }

    private static String spaced(String text) {
        return outside(text, "$^", "");
    }

    /** Single blanks, and the replacement, in all but strings. */
    private static String outside(String text, String from, String to) {
        return STRING.matcher(text).replaceAll(found -> {
            String piece = found.group();
            return Matcher.quoteReplacement(
                    piece.startsWith("\"")
                            ? piece
                            : piece.replaceAll("\\s+", " ").replaceAll(from, to));
        });
    }
}
