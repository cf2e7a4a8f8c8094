package dev.cairn.sandbox.screen;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The screens' own texts, in English and German. */
final class Wording {
    /** The languages a person may choose. */
    static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);

    private static final String BUNDLE = "dev.cairn.sandbox.screen.screens";

    private Wording() {}

    /** A text; values fill its places {0}, {1} and so on. */
    static String text(Locale locale, String key, Object... values) {
        ResourceBundle.Control english =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, english).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
