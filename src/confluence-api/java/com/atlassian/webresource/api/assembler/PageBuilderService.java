package com.atlassian.webresource.api.assembler;

/**
 * The scripts and styles of the page that is being built.
 *
 * <p>Source: signatures/atlassian-plugins-webresource-api-3.5.43.txt; facts.md 2.9 (called on 10.2).
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
