package dev.cairn.sandbox.render;

import java.util.Locale;
import java.util.Optional;

/** What a rendering is for; a macro sees {@link #value()}. Source: Confluence's {@code ConversionContextOutputType}. */
public enum OutputType {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD,
    HTML_EXPORT,
    FEED,
    EMAIL,
    DIFF;

    /** The lower-case string that {@code ConversionContext.getOutputType()} gives, such as {@code html_export}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person looks at the result in a browser, where scripts run. */
    public boolean interactive() {
        return this == DISPLAY || this == PREVIEW;
    }

    /** The output of that name, whatever its case. */
    public static Optional<OutputType> of(String value) {
        for (OutputType type : values()) {
            if (type.value().equalsIgnoreCase(value)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
