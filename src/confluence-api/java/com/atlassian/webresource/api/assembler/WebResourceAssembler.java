package com.atlassian.webresource.api.assembler;

/**
 * Collects what the present page needs.
 *
 * <p>Source: signatures/atlassian-plugins-webresource-api-3.5.43.txt; facts.md 2.9, 8.7.
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
