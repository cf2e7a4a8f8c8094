package dev.cairn.sandbox.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all macros of one rendering are told, and the properties that they share. */
final class RenderingContext implements ConversionContext {
    private final Source source;
    private final OutputType output;
    private final Map<String, @Nullable Object> properties = new HashMap<>();

    RenderingContext(Source source, OutputType output) {
        this.source = source;
        this.output = output;
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return source.entity();
    }

    @Override
    public @Nullable String getSpaceKey() {
        return source.spaceKey();
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, @Nullable Object value) {
        properties.put(name, value);
    }
}
