package com.atlassian.sal.api;

/**
 * Which form of the host's address is wanted.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6, 8.7.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
