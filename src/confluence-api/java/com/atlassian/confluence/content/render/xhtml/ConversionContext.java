package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What is known about the rendering a macro takes part in. Source: facts 2.2 (JDOC 5.7.6, 6.3.0; SRC10). */
public interface ConversionContext {
    /** One of display, preview, pdf, word, html_export, feed, email, diff; compared ignoring case (facts 8.5). */
    String getOutputType();

    /** The content being rendered, or null. */
    ContentEntityObject getEntity();

    /** The key of the space the rendered content is in, or null. */
    String getSpaceKey();

    /** A value kept for the length of this rendering, or null. */
    Object getProperty(String name);

    void setProperty(String name, Object value);
}
