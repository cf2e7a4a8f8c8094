package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One drawing of a page. */
@SuppressWarnings("NullAway") // the host's interface says nothing about null
record PlainContext(String output, @Nullable ContentEntityObject entity, Map<String, Object> properties)
        implements ConversionContext {

    PlainContext(String output, @Nullable ContentEntityObject entity) {
        this(output, entity, new HashMap<>());
    }

    @Override
    public String getOutputType() {
        return output;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return "OPS";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
