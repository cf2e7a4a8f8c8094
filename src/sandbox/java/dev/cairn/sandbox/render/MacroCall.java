package dev.cairn.sandbox.render;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A macro as it stands in a body.
 *
 * @param parameters by name; the unnamed one has the name ""
 */
record MacroCall(String name, Map<String, String> parameters, Element element, BodyWriter writer) {
    String parameter(String key, String otherwise) {
        String value = parameters.get(key);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    String parameter(String key) {
        return parameter(key, "");
    }

    boolean is(String key) {
        return "true".equalsIgnoreCase(parameter(key));
    }

    /** The rich-text body as HTML. */
    String richBody() {
        return writer.htmlOf(element, "ac:rich-text-body");
    }

    /** The plain-text body as it was written. */
    String plainBody() {
        Element body = BodyWriter.child(element, "ac:plain-text-body");
        return body == null ? "" : BodyWriter.text(body);
    }

    OutputType output() {
        return writer.rendering().output();
    }
}
