package dev.cairn.sandbox.render;

import java.util.Map;

/** Writes a macro in storage format. */
public final class MacroText {
    private MacroText() {}

    /** The macro with its parameters, and with its body both as rich and as plain text; macros take what they read. */
    public static String storage(String name, Map<String, String> parameters, String body) {
        Markup out = new Markup().open("ac:structured-macro", "ac:name", name);
        parameters.forEach((key, value) ->
                out.open("ac:parameter", "ac:name", key).text(value).close("ac:parameter"));
        if (!body.isEmpty()) {
            out.open("ac:rich-text-body").raw(body).close("ac:rich-text-body");
            out.open("ac:plain-text-body").text(body).close("ac:plain-text-body");
        }
        return out.close("ac:structured-macro").toString();
    }
}
