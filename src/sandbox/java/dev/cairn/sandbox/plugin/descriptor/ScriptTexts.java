package dev.cairn.sandbox.plugin.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a script asks for by {@code X.I18n.getText('literal.key')}, which the host replaces in the file
 * (platform facts 8.4).
 */
public final class ScriptTexts {
    /** Group 2 is the key; group 3 a comma where arguments follow, else the closing bracket. */
    public static final Pattern CALL =
            Pattern.compile("\\b\\w+\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([,)])");

    private static final Pattern ANY = Pattern.compile("\\b\\w+\\.I18n\\.getText\\(");

    private ScriptTexts() {}

    /** The keys of all calls with a literal key. */
    public static List<String> keys(String script) {
        List<String> keys = new ArrayList<>();
        Matcher matcher = CALL.matcher(script);
        while (matcher.find()) {
            keys.add(matcher.group(2));
        }
        return keys;
    }

    /** How many calls have no literal key, so that the host leaves them as they are. */
    static long withoutLiteral(String script) {
        return ANY.matcher(script).results().count() - keys(script).size();
    }
}
