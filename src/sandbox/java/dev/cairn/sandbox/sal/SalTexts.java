package dev.cairn.sandbox.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts by key; a missing key is an error in the log and comes back as itself, as in Confluence. */
record SalTexts(Wording wording, LocaleResolver locales) implements I18nResolver {
    private static final Logger LOG = LoggerFactory.getLogger(SalTexts.class);

    @Override
    public String getText(String key) {
        return getText(locales.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return wording.text(locale, key).orElseGet(() -> {
            LOG.error("the i18n key {} is missing", key);
            return key;
        });
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String pattern = getText(locale, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
