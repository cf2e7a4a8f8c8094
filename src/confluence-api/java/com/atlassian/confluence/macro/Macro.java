package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of the storage format. Shared by all threads. Source: facts 2.1 (JDOC 8.4.2 to 9.1.2, LIVE10); that
 * {@code OutputType.INLINE} exists is from memory.
 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between a macro's tags. Source: facts 2.1 (JDOC 5.6.2). */
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** How a macro sits in the text around it. Source: facts 2.1 (BLOCK is SRC10). */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
