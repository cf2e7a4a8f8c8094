package com.atlassian.templaterenderer;

/**
 * A template that could not be read or rendered.
 *
 * <p>Source: signatures/atlassian-template-renderer-api-2.0.0.txt; facts.md 2.8.
 */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException(String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public RenderingException(String message) {
        throw new UnsupportedOperationException();
    }
}
