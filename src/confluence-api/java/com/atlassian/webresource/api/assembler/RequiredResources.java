package com.atlassian.webresource.api.assembler;

/**
 * Names of web resources, each with all that it depends on.
 *
 * <p>Source: signatures/atlassian-plugins-webresource-api-3.5.43.txt; return type in facts.md 8.7.
 */
public interface RequiredResources {
    /** The name is {@code plugin-key:module-key}. */
    RequiredResources requireWebResource(String moduleCompleteKey);
}
