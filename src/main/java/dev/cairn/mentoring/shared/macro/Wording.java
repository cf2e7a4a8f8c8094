package dev.cairn.mentoring.shared.macro;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** The product's texts in the viewer's language; keys are given without the prefix that all of them share. */
public final class Wording {
    private static final String PREFIX = "dev.cairn.mentoring.";

    private final I18nResolver texts;
    private final Locale locale;

    Wording(I18nResolver texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The text of a key that takes no values; templates call this. */
    public String text(String key) {
        return texts.getText(locale, PREFIX + key);
    }

    /** The text of a key with its values, which are formatted as MessageFormat formats them in the viewer's language. */
    public String text(String key, Serializable... values) {
        return texts.getText(locale, PREFIX + key, values);
    }

    public Locale locale() {
        return locale;
    }
}
