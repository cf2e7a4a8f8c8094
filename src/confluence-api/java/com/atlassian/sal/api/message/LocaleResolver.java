package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/**
 * The language in which a person is answered.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 8.7. The form that takes a request is left out: its type
 * changed with the servlet namespace.
 */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(UserKey userKey);
}
