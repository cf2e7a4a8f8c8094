package dev.cairn.mentoring.shared.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Where a macro's HTML goes. Anything that Confluence may name besides display and preview is paper: no script, no controls. */
public enum MacroOutput {
    DISPLAY,
    PREVIEW,
    PAPER;

    /** The kind of this rendering; names are compared ignoring case, as they are known to differ (facts 8.5). */
    public static MacroOutput of(ConversionContext context) {
        String name = context.getOutputType();
        if ("display".equalsIgnoreCase(name)) {
            return DISPLAY;
        }
        return "preview".equalsIgnoreCase(name) ? PREVIEW : PAPER;
    }
}
