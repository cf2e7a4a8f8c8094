package com.atlassian.sal.api;

/**
 * What the host says of itself. Confluence has a bean {@code applicationProperties} of its own: import this one as
 * {@code salApplicationProperties}.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 (called on platform 8).
 */
public interface ApplicationProperties {
    /** Without a slash at its end; for {@link UrlMode#RELATIVE} the context path alone. */
    String getBaseUrl(UrlMode urlMode);
}
