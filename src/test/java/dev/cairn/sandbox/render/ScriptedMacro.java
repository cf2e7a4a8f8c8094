package dev.cairn.sandbox.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import dev.cairn.sandbox.plugin.MacroModule;
import java.util.List;
import java.util.Map;

/** A plugin's macro made of one lambda. */
record ScriptedMacro(BodyType body, Script script) implements Macro {
    static MacroModule module(String name, BodyType body, Script script) {
        return new MacroModule(
                name,
                name,
                "org.example.plugin",
                null,
                List.of(),
                List.of(),
                "label",
                "description",
                false,
                new ScriptedMacro(body, script));
    }

    @Override
    public String execute(Map<String, String> parameters, String text, ConversionContext context)
            throws MacroExecutionException {
        return script.run(parameters, text, context);
    }

    @Override
    public BodyType getBodyType() {
        return body;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    interface Script {
        String run(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }
}
