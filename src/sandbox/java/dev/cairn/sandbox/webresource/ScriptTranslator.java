package dev.cairn.sandbox.webresource;

import dev.cairn.sandbox.plugin.descriptor.ScriptTexts;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * The transformer {@code jsI18n}: puts the text into the script in place of the call that asks for it, with arguments
 * as a call of {@code AJS.format} (platform facts 8.4).
 */
record ScriptTranslator(Wording wording) {

    String translate(String script, Locale locale) {
        Matcher matcher = ScriptTexts.CALL.matcher(script);
        StringBuilder translated = new StringBuilder();
        while (matcher.find()) {
            String key = matcher.group(2);
            String literal = literal(wording.text(locale, key).orElse(key));
            String replacement = matcher.group(3).equals(",") ? "AJS.format(" + literal + "," : literal;
            matcher.appendReplacement(translated, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(translated).toString();
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c == '>' || c < ' ' || c > '~') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }
}
