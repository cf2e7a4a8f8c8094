package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts of all plugins by key; a text with arguments is a {@code MessageFormat}, a missing key comes back as itself.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6, 8.7.
 */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);
}
